package org.kith.enquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.enquiry.Question;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/** The curiosity notebook of a child: what is open, how it is settled, and what was settled before. */
public final class NotebookCard {

    private static final int AT_A_GLANCE = 2;

    private NotebookCard() {}

    /** The section; nothing where it is empty and nobody may keep a question. */
    public static Optional<Component> of(EnquiryDesk desk) {
        if (desk.questions().isEmpty() && !desk.may()) {
            return Optional.empty();
        }
        SectionCard card = new SectionCard("Notebook of questions");
        if (desk.may()) {
            card.actions(EnquiryParts.button(
                    desk.left(desk.child(), EnquiryDesk.QUESTION)
                            ? "Go on with the question begun…"
                            : "Keep a question…",
                    () -> NotebookForms.ask(desk)));
        }
        List<Question> open = desk.openQuestions();
        if (open.isEmpty()) {
            card.content(new Paragraph("No question about the child is open."));
        } else {
            card.content(list(desk, open));
        }
        List<Question> settled =
                desk.questions().stream().filter(question -> !question.open()).toList();
        if (!settled.isEmpty()) {
            card.content(new Details(
                    settled.size() == 1 ? "1 question was settled" : settled.size() + " questions were settled",
                    list(desk, settled)));
        }
        return Optional.of(card);
    }

    /** The open questions, to be seen at the next contact; nothing where there is none. */
    public static Optional<Component> carried(EnquiryDesk desk) {
        List<Question> open = desk.openQuestions();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        open.forEach(question -> list.add(new ListItem(question.text())));
        Details note = new Details(
                open.size() == 1
                        ? "A question about the child is still open"
                        : open.size() + " questions about the child are still open",
                list);
        note.setOpened(open.size() <= AT_A_GLANCE);
        note.addClassName("kith-notebook-carried");
        return Optional.of(note);
    }

    private static UnorderedList list(EnquiryDesk desk, List<Question> questions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-notebook");
        questions.forEach(question -> list.add(line(desk, question)));
        return list;
    }

    private static ListItem line(EnquiryDesk desk, Question question) {
        Slice slice = desk.circle().slice();
        Div text = new Div(question.text());
        text.addClassName("kith-notebook-question");
        List<String> facts = new ArrayList<>();
        whom(slice, question).ifPresent(who -> facts.add("for " + who));
        facts.add("kept by " + question.askedBy() + ", "
                + Dates.day(question.askedAt().day()));
        EnquiryRow enquiry = slice.row(EnquiryRow.class, question.enquiry());
        if (enquiry != null && enquiry.closedAt() != null && question.open()) {
            facts.add("carried on from the enquiry closed on "
                    + Dates.day(enquiry.closedAt().day()));
        }
        if (question.why() != null) {
            facts.add("because: " + question.why());
        }
        ListItem line = new ListItem(text, new Div(Fields.quiet(Called.capital(String.join(" · ", facts)))));
        if (!question.open()) {
            line.add(new Div(settled(slice, question)));
        }
        if (desk.may()) {
            Div acts = new Div();
            acts.addClassName("kith-notebook-acts");
            if (question.open()) {
                acts.add(
                        EnquiryParts.button(
                                "Answered…", () -> NotebookForms.settle(desk, question, Question.State.ANSWERED)),
                        EnquiryParts.button(
                                "Cannot be answered…",
                                () -> NotebookForms.settle(desk, question, Question.State.CANNOT)),
                        EnquiryParts.button("Take out", () -> takeOut(desk, question)));
            } else {
                acts.add(EnquiryParts.button("Open it again", () -> reopen(desk, question)));
            }
            line.add(acts);
        }
        return line;
    }

    private static String settled(Slice slice, Question question) {
        ItemRow item = slice.row(ItemRow.class, question.item());
        return (question.state() == Question.State.CANNOT ? "Cannot be answered" : "Answered")
                + (question.settledBy() == null ? "" : ", recorded by " + question.settledBy())
                + (question.settledAt() == null
                        ? ""
                        : " on " + Dates.day(question.settledAt().day()))
                + (question.words() == null ? "." : ": “" + question.words() + "”")
                + (item == null ? "" : " See “" + Called.item(item) + "”.");
    }

    private static Optional<String> whom(Slice slice, Question question) {
        Called called = Called.in(slice);
        Person person = slice.people().of(question.person());
        if (question.agency() != null) {
            return Optional.of(called.agency(question.agency()));
        }
        return person != null ? Optional.of(called.person(person)) : Optional.ofNullable(question.whom());
    }

    /** Keeps a question and says so in the page. */
    public static void keep(EnquiryDesk desk, Question.Asked asked) {
        keeping(desk, asked).run();
    }

    /** Keeps a question; what is handed back says so in the page. */
    static Runnable keeping(EnquiryDesk desk, Question.Asked asked) {
        String id = desk.notebook()
                .ask(desk.writing().get(), asked.naming(desk.circle().slice()));
        AtomicLong number = new AtomicLong(1);
        return () -> kept(desk, id, asked.child(), number);
    }

    private static void kept(EnquiryDesk desk, String id, String child, AtomicLong number) {
        desk.acts()
                .did(
                        "Kept in the notebook",
                        List.of(id),
                        () -> number.set(desk.notebook().takeOut(desk.writing().get(), id, child, number.get())),
                        () -> {
                            number.set(desk.notebook().putBack(desk.writing().get(), id, child, number.get()));
                            kept(desk, id, child, number);
                        });
    }

    private static void takeOut(EnquiryDesk desk, Question question) {
        AtomicLong number = new AtomicLong(
                desk.notebook().takeOut(desk.writing().get(), question.id(), question.child(), question.number()));
        desk.acts()
                .did(
                        "A question was taken out of the notebook",
                        List.of(question.id()),
                        () -> number.set(desk.notebook()
                                .putBack(desk.writing().get(), question.id(), question.child(), number.get())),
                        () -> {
                            desk.notebook()
                                    .takeOut(desk.writing().get(), question.id(), question.child(), number.get());
                            desk.acts().show();
                        });
    }

    static void settledAs(
            EnquiryDesk desk,
            Question question,
            Question.State state,
            String words,
            @Nullable ItemRow item,
            long number) {
        AtomicLong now = new AtomicLong(number);
        desk.acts()
                .did(
                        state == Question.State.ANSWERED
                                ? "Recorded: a question is answered"
                                : "Recorded: a question cannot be answered",
                        List.of(question.id()),
                        () -> now.set(desk.notebook().reopen(desk.writing().get(), question, now.get())),
                        () -> {
                            Question open = at(question, now.get());
                            long again = desk.notebook()
                                    .settle(desk.writing().get(), open, state, words, item == null ? null : item.id());
                            settledAs(desk, open, state, words, item, again);
                        });
    }

    private static void reopen(EnquiryDesk desk, Question question) {
        AtomicLong now = new AtomicLong(desk.notebook().reopen(desk.writing().get(), question, question.number()));
        desk.acts()
                .did(
                        "A question is open again",
                        List.of(question.id()),
                        () -> now.set(desk.notebook()
                                .settle(
                                        desk.writing().get(),
                                        at(question, now.get()),
                                        question.state(),
                                        question.words() == null ? "" : question.words(),
                                        question.item())),
                        () -> reopen(desk, at(question, now.get())));
    }

    private static Question at(Question question, long number) {
        return new Question(
                question.id(),
                question.child(),
                question.text(),
                question.agency(),
                question.person(),
                question.whom(),
                question.why(),
                question.enquiry(),
                question.askedAt(),
                question.askedBy(),
                question.state(),
                question.settledAt(),
                question.settledBy(),
                question.words(),
                question.item(),
                number);
    }
}
