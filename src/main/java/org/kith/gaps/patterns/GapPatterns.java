package org.kith.gaps.patterns;

import java.util.List;
import org.kith.gaps.GapPattern;
import org.kith.settings.Clocks;

/** The patterns Kith looks for, in the order of the catalogue. */
public final class GapPatterns {

    /** The pattern whose findings come from rules of {@code expected-agencies.csv}. */
    public static final String WITH_RULES = "agency-not-asked";

    private GapPatterns() {}

    /** By the rules and clocks that Kith ships with, whatever an authority has chosen. */
    public static List<GapPattern> shipped() {
        return of(ExpectedAgencies.shipped(), Clocks.shipped());
    }

    public static List<GapPattern> of(ExpectedAgencies expected, Clocks clocks) {
        return List.of(
                new AgencyNotAsked(expected),
                new HeldNotShared(),
                new RequestUnanswered(clocks),
                new AnswerNotJoined(),
                new DecidedBeforeAnswer(),
                new NilReturnOutOfDate(),
                new ReceivedNotRead(),
                new ItemNotLinked(),
                new UneaseNotFollowed(),
                new PossibleSamePerson(),
                new AdultInSeveralHouseholds(),
                new AdultAppearedAfterChecks(),
                new HouseholdListsDiffer(),
                new AddressOutOfDate(),
                new RelationshipUnverified(),
                new SiblingHistory(),
                new AdultServiceUnaware(),
                new PreviousArea(),
                new AccountsNotCompared(),
                new ExplanationAsFact(),
                new OneOriginManyItems(),
                new ReassuranceUnchecked(),
                new IndependentReporters(),
                new RepeatEnquiriesClosedAlone(),
                new LowLevelItemsAcrossAgencies(),
                new MissedAppointmentsAccumulating(),
                new WithdrawalAfterConcern(),
                new ChildsVoiceMissing(),
                new InjuriesNotReadTogether(),
                new NewConcernAfterClosing(),
                new ChallengeOpen(),
                new ConditionNotChecked());
    }
}
