package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.gaps.Finding;

/** Says once, after something was done, which gaps around the child ended with it and which came. */
final class WhatChanged {

    private static final int MOST = 3;

    private @Nullable List<Finding> before;
    private boolean live;

    /** Something is about to change: these stood before. */
    void since(PersonContext context) {
        before = context.findings();
        live = context.circle().live();
    }

    /** What is otherwise since; nothing where nothing was done, or nothing of it changed. */
    Optional<Component> told(PersonContext now) {
        List<Finding> then = before;
        before = null;
        if (then == null) {
            return Optional.empty();
        }
        List<Finding> standing = now.findings();
        List<Finding> ended = then.stream()
                .filter(finding -> standing.stream().noneMatch(finding::same))
                .toList();
        List<Finding> came = standing.stream()
                .filter(finding -> then.stream().noneMatch(finding::same))
                .toList();
        if (ended.isEmpty() && came.isEmpty()) {
            return Optional.empty();
        }
        Div note = new Div();
        note.addClassName("kith-what-changed");
        note.getElement().setAttribute("role", "status");
        boolean lives = now.circle().live();
        list(
                note,
                ended,
                live && !lives
                        // Closing an enquiry answers nothing.
                        ? gaps(ended, "is", "are") + " not looked for while no enquiry is open. Nothing has answered "
                                + (ended.size() == 1 ? "it:" : "them:")
                        : gaps(ended, "has", "have") + " closed:");
        list(
                note,
                came,
                !live && lives
                        ? gaps(came, "is", "are") + " looked for again, now that an enquiry is open:"
                        : gaps(came, "has", "have") + " come:");
        return Optional.of(note);
    }

    private static String gaps(List<Finding> findings, String one, String several) {
        return findings.size() == 1 ? "1 gap " + one : findings.size() + " gaps " + several;
    }

    private static void list(Div note, List<Finding> findings, String words) {
        if (findings.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        findings.stream().limit(MOST).forEach(finding -> list.add(new ListItem(finding.sentence())));
        note.add(new Paragraph(words), list);
        if (findings.size() > MOST) {
            UnorderedList rest = new UnorderedList();
            findings.stream().skip(MOST).forEach(finding -> rest.add(new ListItem(finding.sentence())));
            note.add(new Details((findings.size() - MOST) + " more", rest));
        }
    }
}
