package org.kith.workspace;

import com.vaadin.flow.component.Component;
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

    private static final int MOST = 5;

    private @Nullable List<Finding> before;

    /** Something is about to change: these stood before. */
    void since(PersonContext context) {
        before = context.findings();
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
        list(note, ended, ended.size() == 1 ? "A gap has closed:" : ended.size() + " gaps have closed:");
        list(note, came, came.size() == 1 ? "A gap has come:" : came.size() + " gaps have come:");
        return Optional.of(note);
    }

    private static void list(Div note, List<Finding> findings, String words) {
        if (findings.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        findings.stream().limit(MOST).forEach(finding -> list.add(new ListItem(finding.sentence())));
        if (findings.size() > MOST) {
            list.add(new ListItem("and " + (findings.size() - MOST) + " more"));
        }
        note.add(new Paragraph(words), list);
    }
}
