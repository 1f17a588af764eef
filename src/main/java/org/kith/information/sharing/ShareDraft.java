package org.kith.information.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.ItemRow;
import org.kith.vocabulary.ShareDecisionKind;
import org.kith.vocabulary.SharePurpose;
import org.kith.vocabulary.YesNo;

/**
 * What somebody is about to decide: which items, with whom, how much, and the four facts that are no one tick-box:
 * agreement to a service, whether the family was told or why not, the lawful basis, and the decision itself.
 *
 * @param items what was chosen, in the order it is read
 * @param parts for each agency what becomes of it
 * @param why why it is shared
 * @param from who shares it, with their team, as it will be read
 * @param agreement whether the family agreed to a service; null where nothing is recorded. It is no basis of sharing
 * @param informed whether the family was told about the sharing; null where nothing is recorded
 * @param notInformed why they were not told
 */
public record ShareDraft(
        List<ItemRow> items,
        List<Part> parts,
        SharePurpose purpose,
        String why,
        String from,
        @Nullable YesNo agreement,
        @Nullable YesNo informed,
        String notInformed) {

    /** Longest text, in characters. */
    public static final int LONGEST = 10_000;

    /**
     * What becomes of it for one agency.
     *
     * @param agency its id
     * @param share false where somebody decides not to share with it
     * @param forms by item how much of it goes; an item that is not named goes in summary
     * @param own by item the words that are sent instead
     * @param named ids of records of third parties whom the letter names
     * @param basis the lawful basis
     * @param whyNot why not, where nothing is shared
     * @param received whether they confirmed that they have it
     */
    public record Part(
            String agency,
            boolean share,
            Map<String, ShareForm> forms,
            Map<String, String> own,
            Set<String> named,
            String basis,
            String whyNot,
            boolean received) {

        public Part {
            forms = Map.copyOf(forms);
            own = Map.copyOf(own);
            named = Set.copyOf(named);
        }

        /** How much of an item goes to this agency. */
        public ShareForm form(ItemRow item) {
            return share ? forms.getOrDefault(item.id(), ShareForm.SUMMARY) : ShareForm.NOT;
        }

        String own(ItemRow item) {
            return own.getOrDefault(item.id(), "");
        }
    }

    public ShareDraft {
        items = List.copyOf(items);
        parts = List.copyOf(parts);
    }

    /** The items of which anything goes to an agency. */
    public List<ItemRow> going(Part part) {
        return items.stream().filter(item -> part.form(item).goes()).toList();
    }

    /** The decision that the choices come to: all of it in full is to share; none is not to. */
    public ShareDecisionKind decision(Part part) {
        if (going(part).isEmpty()) {
            return ShareDecisionKind.NOT;
        }
        return items.stream().allMatch(item -> part.form(item) == ShareForm.FULL)
                ? ShareDecisionKind.SHARE
                : ShareDecisionKind.PARTIAL;
    }

    /** What has to be mended first, by field, and how. For a field of one agency its id follows after a colon. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (items.isEmpty()) {
            problems.put("items", "Choose at least one item.");
        }
        if (parts.isEmpty()) {
            problems.put("agencies", "Choose with whom.");
        }
        boolean anything = parts.stream().anyMatch(part -> decision(part) != ShareDecisionKind.NOT);
        if (anything && why.strip().length() < 3) {
            problems.put("why", "Say why they need it. It stands in the decision, and they read it.");
        }
        if (informed == YesNo.NO && notInformed.isBlank()) {
            problems.put("not_informed", "Say why they were not told.");
        }
        for (Part part : parts) {
            problem(part, problems);
        }
        if (why.length() > LONGEST || notInformed.length() > LONGEST) {
            problems.put("why", "That is longer than " + LONGEST + " characters. Shorten it.");
        }
        return problems;
    }

    private void problem(Part part, Map<String, String> problems) {
        if (decision(part) == ShareDecisionKind.NOT) {
            if (part.whyNot().strip().length() < 3) {
                problems.put("why_not:" + part.agency(), "Say why not. A decision not to share has a reason too.");
            }
            return;
        }
        if (part.basis().isBlank()) {
            problems.put("basis:" + part.agency(), "Choose the lawful basis, or write it.");
        }
        items.stream()
                .filter(item -> part.form(item) == ShareForm.OWN_WORDS)
                .filter(item -> part.own(item).isBlank() || part.own(item).length() > LONGEST)
                .forEach(item ->
                        problems.put("own:" + part.agency(), "Write what they read of it, or choose another form."));
    }
}
