package org.kith.workspace;

import java.util.List;
import java.util.Optional;
import org.kith.enquiry.Question;
import org.kith.enquiry.ui.EnquiryDesk;

/** What people decide and ask on the pages of a child, and the page that says what was done and what changed with it. */
final class DecidingActs implements EnquiryDesk.Acts {

    private final PersonContext context;
    private final GapActions actions;
    private final Undoable undoable;
    private final DecidingServices services;
    private final WhatChanged changed;
    private final EnquiryDesk desk;

    DecidingActs(
            PersonContext context,
            GapActions actions,
            Undoable undoable,
            DecidingServices services,
            WhatChanged changed) {
        this.context = context;
        this.actions = actions;
        this.undoable = undoable;
        this.services = services;
        this.changed = changed;
        this.desk = new EnquiryDesk(
                context.circle(),
                context.record(),
                context.findings(),
                questions(),
                services.deciding(),
                services.notebook(),
                actions.may() ? actions.from() : "",
                Optional.ofNullable(actions.agency()),
                context.lens(),
                actions::writing,
                actions.may() && context.lens().viewpoint().agency() == null,
                this,
                new DecisionDrafts(services.unsaved(), actions));
    }

    private List<Question> questions() {
        return context.circle().child().adult()
                ? List.of()
                : services.notebook()
                        .of(context.lens(), context.circle().child().ref().records());
    }

    EnquiryDesk desk() {
        return desk;
    }

    @Override
    public void said(String what, List<String> ids) {
        changed.since(context);
        undoable.done(what, ids);
    }

    @Override
    public void did(String what, List<String> ids, Runnable back, Runnable again) {
        changed.since(context);
        undoable.did(what, ids, back, again);
    }

    @Override
    public void show() {
        undoable.show();
    }
}
