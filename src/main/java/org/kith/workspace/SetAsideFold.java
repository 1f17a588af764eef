package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.kith.circle.DismissalRow;
import org.kith.circle.Slice;
import org.kith.gaps.Answered;
import org.kith.gaps.Dismissing;
import org.kith.gaps.ui.CardText;
import org.kith.kernel.Moment;
import org.kith.uikit.Chip;
import org.kith.uikit.Dates;

/** What somebody set aside, folded under everything else: each with its sentence, by whom, when and why. */
final class SetAsideFold extends Details {

    private static final long serialVersionUID = 1L;

    SetAsideFold(List<Answered.SetAside> setAside, Slice slice, GapActions actions, Undoable undoable) {
        super("Set aside (" + setAside.size() + ")");
        addClassName("kith-set-aside");
        Paragraph note = new Paragraph("Somebody looked at these and gave a reason. Each comes back by itself when new"
                + " evidence becomes known.");
        note.addClassName("kith-quiet");
        add(note);
        boolean may = actions.may();
        setAside.forEach(each -> add(line(each, slice, may, undoable)));
    }

    private static Component line(Answered.SetAside aside, Slice slice, boolean may, Undoable undoable) {
        DismissalRow by = aside.by();
        String lead = CardText.lead(aside.finding());
        Article line = new Article();
        line.addClassName("kith-set-aside-line");
        Paragraph sentence = new Paragraph(lead);
        sentence.addClassName("kith-finding-lead");
        line.add(sentence);
        boolean risk = Dismissing.risk(by.reason());
        if (risk) {
            line.add(new Chip("Asking could put somebody at risk", Chip.Tone.UNKNOWN));
        }
        line.add(new Paragraph("“" + Dismissing.plain(by.reason()) + "”"));
        Span who = new Span(words(by, slice) + (by.child() == null ? ", for every child" : ""));
        who.addClassNames("kith-quiet", "kith-small");
        Div foot = new Div(who);
        foot.addClassName("kith-set-aside-foot");
        if (!by.head().said()) {
            Span delivered = new Span("It came with a delivery and is taken back there.");
            delivered.addClassNames("kith-quiet", "kith-small");
            foot.add(delivered);
        } else if (may) {
            NativeButton undo =
                    new NativeButton("Undo", click -> undoable.undo("One question set aside", List.of(by.id())));
            undo.addClassNames("kith-plain-button", "kith-noprint");
            undo.setAriaLabel("Undo setting aside: " + lead);
            foot.add(undo);
        }
        line.add(foot);
        return line;
    }

    /** "Set aside by Asha Verma on 3 March 2026, 14:30". */
    static String words(DismissalRow by, Slice slice) {
        Moment at = by.at();
        return "Set aside"
                + (by.by() == null ? "" : " by " + by.by())
                + (at == null
                        ? ""
                        : " on " + Dates.day(at.day()) + (at.bare() ? "" : ", " + Dates.time(at)) + " ("
                                + Dates.distance(at.day(), slice.day()) + ")");
    }

    /** What stands on a card that came back: who had set it aside, and what ended that. */
    static String cameBack(Answered.Returned returned, Slice slice) {
        String because = CardText.called(slice, returned.because().row());
        Moment known = returned.because().known();
        return words(returned.was(), slice) + ", because: “" + returned.was().reason() + "” It is back because "
                + (because.isEmpty() ? "something new" : "“" + because + "”") + " became known"
                + (known == null ? "" : " on " + Dates.day(known.day())) + ".";
    }
}
