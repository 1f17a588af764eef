package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.circle.Called;
import org.kith.enquiry.ui.EnquiryDesk;
import org.kith.gaps.curious.CuriousQuestion;
import org.kith.gaps.curious.CuriousQuestions;
import org.kith.gaps.curious.Theme;
import org.kith.gaps.known.Say;
import org.kith.gaps.ui.RecordsButton;
import org.kith.uikit.CopyButton;
import org.kith.uikit.SectionCard;

/** Questions worth asking: the first seven, the rest folded, each with whom to ask and why, ready to be copied. */
final class QuestionsPanel {

    private static final int FIRST = 7;

    private QuestionsPanel() {}

    /** The section, or nothing where there is no question. */
    static Optional<Component> of(PersonContext context, EnquiryDesk desk) {
        CuriousQuestions curious = CuriousQuestions.of(context.circle(), context.findings());
        List<CuriousQuestion> questions = curious.questions();
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        SectionCard card =
                new SectionCard("Questions worth asking").actions(new CopyButton("Copy all", curious.text()));
        if (!curious.notTo().isEmpty()) {
            Paragraph warning = new Paragraph("Not to become known to " + Called.list(curious.notTo()) + ".");
            warning.addClassName("kith-person-unsafe");
            card.content(warning);
        }
        int first = Math.min(FIRST, questions.size());
        card.content(list(questions.subList(0, first), 1, context, desk));
        List<CuriousQuestion> rest = questions.subList(first, questions.size());
        if (!rest.isEmpty()) {
            Details folded = new Details(
                    Called.capital(Say.number(rest.size())) + (rest.size() == 1 ? " more question" : " more questions"),
                    list(rest, first + 1, context, desk));
            folded.addClassName("kith-consider");
            card.content(folded);
        }
        return Optional.of(card);
    }

    private static Component list(List<CuriousQuestion> questions, int start, PersonContext context, EnquiryDesk desk) {
        OrderedList list = new OrderedList();
        list.addClassName("kith-curious");
        list.getElement().setAttribute("start", String.valueOf(start));
        // Where a question comes from is said once for each theme.
        Set<Theme> sources = EnumSet.noneOf(Theme.class);
        questions.forEach(question -> list.add(line(question, sources.add(question.theme()), context, desk)));
        return list;
    }

    private static ListItem line(CuriousQuestion question, boolean first, PersonContext context, EnquiryDesk desk) {
        Span text = new Span(question.question());
        text.addClassName("kith-curious-question");
        Span source = new Span(first ? " " + question.theme().source() + "." : "");
        source.addClassName("kith-curious-source");
        Div why = new Div(new RecordsButton(
                new Span(new Span(question.why()), source),
                question.why(),
                question.rows(),
                context.circle().slice(),
                row -> CoveragePanel.ways(context, row)));
        DescriptionList more = new DescriptionList();
        more.addClassName("kith-curious-more");
        more.add(
                new DescriptionList.Term("Ask"),
                new DescriptionList.Description(new Span(question.ask())),
                new DescriptionList.Term("Why"),
                new DescriptionList.Description(why));
        Div acts = new Div(new CopyButton("Copy", question.text()));
        acts.addClassName("kith-notebook-acts");
        KeepQuestion.of(desk, question).ifPresent(acts::add);
        Div head = new Div(text, acts);
        head.addClassName("kith-curious-head");
        return new ListItem(head, more);
    }
}
