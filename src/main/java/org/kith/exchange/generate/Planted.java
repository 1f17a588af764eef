package org.kith.exchange.generate;

import java.util.List;
import java.util.Random;

/** The patterns of the catalogue, each with how to plant it, in the order in which they are planted in turn. */
final class Planted {

    private record Pattern(String id, How how) {}

    @FunctionalInterface
    private interface How {
        void plant(Plot plot);
    }

    private static final List<Pattern> PATTERNS = List.of(
            new Pattern("agency-not-asked", PlantedInEnquiries::agencyNotAsked),
            new Pattern("held-not-shared", PlantedInFamilies::heldNotShared),
            new Pattern("request-unanswered", PlantedInEnquiries::requestUnanswered),
            new Pattern("answer-not-joined", PlantedInEnquiries::answerNotJoined),
            new Pattern("decided-before-answer", PlantedInEnquiries::decidedBeforeAnswer),
            new Pattern("nil-return-out-of-date", PlantedInEnquiries::nilReturnOutOfDate),
            new Pattern("received-not-read", PlantedInFamilies::receivedNotRead),
            new Pattern("item-not-linked", PlantedInFamilies::itemNotLinked),
            new Pattern("unease-not-followed", PlantedInFamilies::uneaseNotFollowed),
            new Pattern("possible-same-person", PlantedInFamilies::possibleSamePerson),
            new Pattern("adult-in-several-households", PlantedInFamilies::adultInSeveralHouseholds),
            new Pattern("adult-appeared-after-checks", PlantedInEnquiries::adultAppearedAfterChecks),
            new Pattern("household-lists-differ", PlantedInEnquiries::householdListsDiffer),
            new Pattern("address-out-of-date", PlantedInFamilies::addressOutOfDate),
            new Pattern("relationship-unverified", PlantedInEnquiries::relationshipUnverified),
            new Pattern("sibling-history-not-joined", PlantedInEnquiries::siblingHistoryNotJoined),
            new Pattern("adult-service-unaware-of-child", PlantedInFamilies::adultServiceUnawareOfChild),
            new Pattern("previous-area-not-asked", PlantedInEnquiries::previousAreaNotAsked),
            new Pattern("accounts-not-compared", PlantedInFamilies::accountsNotCompared),
            new Pattern("explanation-carried-as-fact", PlantedInFamilies::explanationCarriedAsFact),
            new Pattern("one-origin-many-items", PlantedInFamilies::oneOriginManyItems),
            new Pattern("reassurance-unchecked", PlantedInEnquiries::reassuranceUnchecked),
            new Pattern("independent-reporters-set-aside", PlantedInFamilies::independentReportersSetAside),
            new Pattern("repeat-enquiries-closed-alone", PlantedInEnquiries::repeatEnquiriesClosedAlone),
            new Pattern("low-level-items-across-agencies", PlantedInFamilies::lowLevelItemsAcrossAgencies),
            new Pattern("missed-appointments-accumulating", PlantedInFamilies::missedAppointmentsAccumulating),
            new Pattern("withdrawal-after-concern", PlantedInFamilies::withdrawalAfterConcern),
            new Pattern("childs-voice-missing", PlantedInEnquiries::childsVoiceMissing),
            new Pattern("injuries-not-read-together", PlantedInFamilies::injuriesNotReadTogether),
            new Pattern("new-concern-after-closing", PlantedInEnquiries::newConcernAfterClosing),
            new Pattern("challenge-open", PlantedInEnquiries::challengeOpen),
            new Pattern("condition-not-checked", PlantedInEnquiries::conditionNotChecked));

    private Planted() {}

    static List<String> patterns() {
        return PATTERNS.stream().map(Pattern::id).toList();
    }

    /** Plants the gap of a number, counted over the whole authority. */
    static void plant(long number, Ground ground, Random random) {
        PATTERNS.get((int) (number % PATTERNS.size())).how().plant(new Plot(ground, random));
    }
}
