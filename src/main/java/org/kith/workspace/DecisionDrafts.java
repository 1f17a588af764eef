package org.kith.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.enquiry.ui.EnquiryDesk;
import org.kith.enquiry.ui.KeptForm;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.record.Unsaved;
import org.kith.uikit.Dates;

/** Keeps the decisions that somebody writes and has not saved, each with its enquiry; and what they type in the short forms. */
final class DecisionDrafts implements EnquiryDesk.Drafts {

    private static final String FORM = "decide";

    private final Unsaved unsaved;
    private final GapActions actions;
    private final Map<String, Unsaved.Kept> known = new HashMap<>();
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

    @Override
    public Map<String, String> left(String enquiry) {
        List<Unsaved.Kept> mine = unsaved.mine(actions.writing(), enquiry).stream()
                .filter(kept -> kept.form().equals(FORM))
                .toList();
        if (mine.isEmpty()) {
            known.remove(enquiry);
            return Map.of();
        }
        known.put(enquiry, mine.getFirst());
        return mine.getFirst().typed();
    }

    @Override
    public String keep(String enquiry, Map<String, String> typed) {
        Unsaved.Kept before = known.get(enquiry);
        Moment now = Moment.of(actions.clock().now());
        try {
            Unsaved.Kept kept = unsaved.keep(
                    actions.writing(),
                    enquiry,
                    before == null ? Unsaved.Kept.fresh(FORM, typed, now) : before.with(typed));
            known.put(enquiry, kept);
            return "Kept as a draft at " + Dates.time(kept.leftAt()) + ". Only you can read it.";
        } catch (KithException notKept) {
            return "Not kept as a draft: " + notKept.getMessage();
        }
    }

    @Override
    public void drop(String enquiry) {
        unsaved.drop(actions.writing(), enquiry, FORM);
        known.remove(enquiry);
    }
}
