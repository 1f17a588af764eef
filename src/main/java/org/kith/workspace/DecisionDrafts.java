package org.kith.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.enquiry.ui.EnquiryDesk;
import org.kith.enquiry.ui.KeptForm;
import org.kith.record.Unsaved;

/** Keeps what somebody types in the forms about an enquiry and has not saved. */
final class DecisionDrafts implements EnquiryDesk.Drafts {

    private final Unsaved unsaved;
    private final GapActions actions;
    private final Map<String, Set<String>> forms = new HashMap<>();

    DecisionDrafts(Unsaved unsaved, GapActions actions) {
        this.unsaved = unsaved;
        this.actions = actions;
    }

    @Override
    public KeptForm form(String about, String form) {
        return new KeptForm(unsaved, actions::writing, actions.clock(), about, form);
    }

    @Override
    public boolean left(String about, String form) {
        return forms.computeIfAbsent(
                        about,
                        id -> unsaved.mine(actions.writing(), id).stream()
                                .map(Unsaved.Kept::form)
                                .collect(Collectors.toSet()))
                .contains(form);
    }
}
