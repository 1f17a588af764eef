package org.kith.information.sharing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.ItemRow;
import org.kith.vocabulary.SayingSort;
import org.kith.vocabulary.ShareDecisionKind;
import org.kith.vocabulary.YesNo;

/**
 * One of the rules held against what somebody is about to decide. It asks; it never marks, and none keeps anything from
 * being shared.
 *
 * @param question what is worth asking oneself now; null where nothing comes to mind
 */
public record GoldenCheck(GoldenRule rule, @Nullable String question) {

    /**
     * All seven, in their order.
     *
     * @param views what the agencies of the draft would read, in the order of its parts
     */
    public static List<GoldenCheck> of(ShareDraft draft, List<RecipientView> views) {
        boolean nothing = !draft.parts().isEmpty()
                && draft.parts().stream().allMatch(part -> draft.decision(part) == ShareDecisionKind.NOT);
        boolean third = views.stream().anyMatch(view -> !view.thirdParties().isEmpty());
        boolean cautions = views.stream().anyMatch(view -> !view.cautions().isEmpty());
        List<GoldenCheck> checks = new ArrayList<>();
        checks.add(new GoldenCheck(
                GoldenRule.PROTECTION,
                nothing ? "Nothing is shared. Could a child come to harm for want of it?" : null));
        checks.add(new GoldenCheck(
                GoldenRule.ENGAGE,
                draft.informed() == null
                        ? "Do the family know what is shared, with whom and why? If not, what speaks against telling them?"
                        : null));
        checks.add(new GoldenCheck(
                GoldenRule.CONSENT,
                draft.agreement() == YesNo.NO
                        ? "They did not agree to a service. That does not decide whether this may be shared."
                        : draft.parts().stream()
                                        .anyMatch(part ->
                                                part.share() && part.basis().isBlank())
                                ? "Which basis do you rely on? Agreement to a service is none."
                                : null));
        checks.add(new GoldenCheck(
                GoldenRule.ADVICE,
                third || cautions
                        ? "Would somebody who knows the law or the family look at this with you now?"
                        : null));
        checks.add(new GoldenCheck(
                GoldenRule.IDENTITIES,
                third ? "It names somebody they are not recorded as working with. Is the name needed?" : null));
        checks.add(new GoldenCheck(GoldenRule.RELEVANT, relevant(draft)));
        checks.add(
                new GoldenCheck(GoldenRule.REASONS, draft.why().isBlank() && !nothing ? "Why do they need it?" : null));
        return checks;
    }

    private static @Nullable String relevant(ShareDraft draft) {
        boolean full = draft.parts().stream()
                .anyMatch(part -> draft.items().stream().anyMatch(item -> part.form(item) == ShareForm.FULL));
        if (full) {
            return "Something goes in full. Would the summary do?";
        }
        return draft.items().stream().anyMatch(GoldenCheck::notFact)
                ? "Not all of it is fact. The letter says what is opinion, explanation or unease: is that plain enough?"
                : null;
    }

    private static boolean notFact(ItemRow item) {
        return item.statement() != SayingSort.FACT;
    }
}
