package org.kith.gaps.ui;

import java.util.List;
import java.util.Map;

/** What a pattern of the catalogue is called over a group of its findings: what is recorded, or not, in a few words. */
public final class PatternWords {

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("agency-not-asked", "Agencies with no request recorded"),
            Map.entry("held-not-shared", "Held by one agency, received by no other"),
            Map.entry("request-unanswered", "Asked, and no answer recorded"),
            Map.entry("answer-not-joined", "Answers that no decision names"),
            Map.entry("decided-before-answer", "Decided before the answer came"),
            Map.entry("nil-return-out-of-date", "Answered “nothing held”, under another name, number or address"),
            Map.entry("received-not-read", "Received, and no reading recorded"),
            Map.entry("item-not-linked", "Items about nobody yet"),
            Map.entry("unease-not-followed", "Unease with nothing recorded since"),
            Map.entry("possible-same-person", "Records that may be of one person"),
            Map.entry("adult-in-several-households", "An adult at homes with different children"),
            Map.entry("adult-appeared-after-checks", "An adult first known there after the checks"),
            Map.entry("household-lists-differ", "Agencies list different children at one home"),
            Map.entry("address-out-of-date", "Agencies with an earlier address"),
            Map.entry("relationship-unverified", "Relationships that nobody is recorded to have verified"),
            Map.entry("sibling-history-not-joined", "A brother’s or sister’s history, not joined"),
            Map.entry("adult-service-unaware-of-child", "Services to adults with no record of the child"),
            Map.entry("previous-area-not-asked", "Earlier areas with no request recorded"),
            Map.entry("accounts-not-compared", "Accounts that differ, with no comparison recorded"),
            Map.entry("explanation-carried-as-fact", "Explanations that are recorded elsewhere as fact"),
            Map.entry("one-origin-many-items", "Several items that go back to one"),
            Map.entry("reassurance-unchecked", "Decisions that rest on the family’s own account"),
            Map.entry("independent-reporters-set-aside", "Several people said alike; each was closed on its own"),
            Map.entry("repeat-enquiries-closed-alone", "Enquiries closed one after the other"),
            Map.entry("low-level-items-across-agencies", "Small items at several agencies, not joined"),
            Map.entry("missed-appointments-accumulating", "Was not brought, at several agencies"),
            Map.entry("withdrawal-after-concern", "A withdrawal soon after a concern"),
            Map.entry("childs-voice-missing", "The child’s own words"),
            Map.entry("injuries-not-read-together", "Injuries with no joint reading recorded"),
            Map.entry("new-concern-after-closing", "A concern that came after closing"),
            Map.entry("challenge-open", "Challenges with no outcome recorded"),
            Map.entry("condition-not-checked", "Conditions with no check recorded"));

    private PatternWords() {}

    /** The patterns of the catalogue, by what they are called. */
    public static List<String> all() {
        return HEADINGS.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    public static String heading(String pattern) {
        return HEADINGS.getOrDefault(pattern, pattern.replace('-', ' '));
    }
}
