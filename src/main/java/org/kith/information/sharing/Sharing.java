package org.kith.information.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.ItemRow;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.vocabulary.ShareDecisionKind;
import org.kith.vocabulary.StatementKind;

/**
 * Records decisions to share and not to share, and what went out. Whether the role of whoever asks may record is for the
 * caller to ask.
 */
public final class Sharing {

    private static final String VIEW = "sharing";

    private final CircleReader circles;
    private final Sayings sayings;
    private final DomainClock clock;

    Sharing(CircleReader circles, Sayings sayings, DomainClock clock) {
        this.circles = circles;
        this.sayings = sayings;
        this.clock = clock;
    }

    /**
     * The circle that something is shared from: read as somebody without any clearance would, whoever shares.
     *
     * @return empty where the person exists only for those cleared: then nothing is shared from here
     */
    public Optional<Circle> circle(Lens lens, List<String> records) {
        return circles.circle(lens.cleared(Clearance.NONE), records, VIEW);
    }

    /**
     * Records for each agency the decision, and for each item that goes out the share with the exact words: one act.
     *
     * @param circle what {@link #circle} handed out
     * @return the ids of what was said, to take it back by
     * @throws KithException.Invalid when something has to be mended ({@link ShareDraft#problems})
     * @throws KithException.NotFound when an item does not exist any more
     * @throws KithException.Stale when an item was sealed or restricted meanwhile
     */
    public List<String> decide(Lens lens, Circle circle, ShareDraft draft) {
        Map<String, String> problems = draft.problems();
        if (!problems.isEmpty()) {
            throw new KithException.Invalid(problems.values().iterator().next() + " Nothing was saved yet.");
        }
        checkStillOpen(lens, circle, draft);
        return sayings.say(lens, sayings(circle, draft, Moment.of(clock.now())));
    }

    private void checkStillOpen(Lens lens, Circle circle, ShareDraft draft) {
        Shareable now = circle(lens, circle.child().ref().records())
                .map(Shareable::of)
                .orElse(new Shareable(List.of(), List.of(), List.of()));
        // Also what it says: nobody shares what was corrected while they wrote.
        if (!now.items().containsAll(draft.items())) {
            throw new KithException.Stale(
                    "An item was changed meanwhile, or may not be shared any more. Nothing was saved."
                            + " Close this, look at the item, and begin again.");
        }
    }

    static List<Saying> sayings(Circle circle, ShareDraft draft, Moment now) {
        List<Saying> all = new ArrayList<>();
        for (ShareDraft.Part part : draft.parts()) {
            all.add(decision(draft, part, now));
            RecipientView view = RecipientView.of(circle, draft, part);
            List<ItemRow> going = draft.going(part);
            for (int i = 0; i < going.size(); i++) {
                all.add(share(draft, part, going.get(i), view.sent(i), now));
            }
        }
        return all;
    }

    private static Saying decision(ShareDraft draft, ShareDraft.Part part, Moment now) {
        ShareDecisionKind decision = draft.decision(part);
        return Saying.of(StatementKind.SHARE_DECISION)
                .names("items", draft.items().stream().map(ItemRow::id).toList())
                .names("to_agency", part.agency())
                .cell("decision", decision.code())
                .cell("reason", decision == ShareDecisionKind.NOT ? part.whyNot() : draft.why())
                .cell(
                        "informed",
                        draft.informed() == null ? null : draft.informed().code())
                .cell("not_informed_reason", draft.notInformed())
                .cell(
                        "agreement_to_service",
                        draft.agreement() == null ? null : draft.agreement().code())
                .cell("lawful_basis", decision == ShareDecisionKind.NOT ? null : part.basis())
                .cell("decided_by", draft.from())
                .cell("decided_at", now)
                .build();
    }

    private static Saying share(ShareDraft draft, ShareDraft.Part part, ItemRow item, String words, Moment now) {
        return Saying.of(StatementKind.SHARE)
                .names("item", item.id())
                .names("shared_with", part.agency())
                .cell("shared_at", now)
                .cell("received_at", part.received() ? now : null)
                .cell("purpose", draft.purpose().code())
                .cell("lawful_basis", part.basis())
                .cell("reason", new SentWords(draft.why(), part.form(item), words).reason())
                .cell("shared_by", draft.from())
                .build();
    }
}
