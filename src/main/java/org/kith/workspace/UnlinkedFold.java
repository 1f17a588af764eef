package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.kith.circle.DismissalRow;
import org.kith.circle.Slice;
import org.kith.gaps.Dismissing;
import org.kith.information.LooseEnds;
import org.kith.information.LooseItem;
import org.kith.information.ui.ItemLine;

/** Items about nobody that somebody set aside, folded under everything else: read when it is opened. */
final class UnlinkedFold extends Details {

    private static final long serialVersionUID = 1L;

    /**
     * @param many how many they are
     * @param page reads them, with their reasons
     */
    UnlinkedFold(int many, Supplier<LooseEnds.Page> page, UnlinkedActions actions) {
        super("Set aside: about nobody who can be found (" + many + ")");
        addClassNames("kith-set-aside", "kith-loose-aside");
        Div lines = new Div();
        add(lines);
        addOpenedChangeListener(change -> {
            if (change.isOpened() && lines.getChildren().findAny().isEmpty()) {
                LooseEnds.Page read = page.get();
                lines.add(lines(read, many, actions));
            }
        });
    }

    private static List<Component> lines(LooseEnds.Page read, int many, UnlinkedActions actions) {
        boolean may = actions.may();
        List<Component> lines = new java.util.ArrayList<>();
        for (LooseItem item : read.items()) {
            DismissalRow by = item.setAside();
            if (by != null) {
                lines.add(line(item, by, read.slice(), actions, may));
            }
        }
        if (many > lines.size()) {
            lines.add(new Paragraph("The newest " + lines.size() + " of " + many + "."));
        }
        return lines;
    }

    private static Component line(LooseItem item, DismissalRow by, Slice slice, UnlinkedActions actions, boolean may) {
        Article line = new Article();
        line.addClassName("kith-set-aside-line");
        ItemLine shown = new ItemLine(item.story(), slice.day(), null);
        shown.add(new Paragraph("“" + Dismissing.plain(by.reason()) + "”"));
        Span who =
                new Span(SetAsideFold.words(by, slice) + (by.child() == null ? ", for everybody" : ", for this child"));
        who.addClassNames("kith-quiet", "kith-small");
        Div foot = new Div(who);
        foot.addClassName("kith-set-aside-foot");
        if (!by.head().said()) {
            Span delivered = new Span("It came with a delivery and is taken back there.");
            delivered.addClassNames("kith-quiet", "kith-small");
            foot.add(delivered);
        } else if (may) {
            String title = item.story().title();
            NativeButton undo = new NativeButton(
                    "Undo", click -> actions.undoable().undo("Set aside: “" + title + "”", List.of(by.id())));
            undo.addClassNames("kith-plain-button", "kith-noprint");
            undo.setAriaLabel("Undo setting aside: " + title);
            foot.add(undo);
        }
        shown.add(foot);
        line.add(shown);
        return line;
    }
}
