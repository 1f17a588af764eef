package org.kith.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.access.Lenses;
import org.kith.exchange.ImportReport;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.testing.Deliveries;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.kith.vocabulary.AgencyType;
import org.springframework.beans.factory.annotation.Autowired;

/** What asking brought, counted by kind of agency and by nothing else. */
@GraphTest
class RuleYieldsIT {

    private static final String ROWS = """
            # agencies.csv
            id,name,type,sensitive
            CSC,Children's Services,childrens_social_care,
            POL,Police,police,
            SC1,Hill School,school,
            SC2,Dale School,school,
            HID,The Place,domestic_abuse_service,yes
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            # information.csv
            id,kind,held_by,about,recorded_at
            I1,event,SC1,ADA,2024-05-01
            I2,event,SC2,ADA,2024-05-01
            I3,event,SC2,ADA,2024-05-01
            # enquiries.csv
            id,child,agency,opened_at,rag,closed_at,decision,cites
            E1,ADA,CSC,2024-05-01,amber,2024-05-20,advice,I1;I3
            E2,ADA,CSC,2024-05-01,amber,2024-07-01,advice,I2
            # requests.csv
            id,enquiry,agency,about,asked_at,responded_at,outcome,response_items,protection
            IN1,E1,SC1,ADA,2024-05-02,2024-05-03,information,I1,
            IN2,E2,SC2,ADA,2024-05-02T10:00:00Z,2024-05-03T10:00:00Z,information,I2,
            TOLD,E1,SC2,ADA,2024-05-02,2024-05-03,information,,
            LATE,E1,SC1,ADA,2024-05-02,2024-06-21,information,I1,
            NIL,E1,SC1,ADA,2024-05-02,2024-05-03,nothing_held,,
            FIRST,E1,POL,ADA,2023-06-20,,,,
            BEFORE,E1,POL,ADA,2023-06-19T22:59:59Z,,,,
            AFTER,E1,POL,ADA,2024-06-20T23:00:00Z,,,,
            LAST,E1,POL,ADA,2024-06-20T22:59:59Z,,,,
            WHEN,E1,POL,ADA,,,,,
            SEAL,E1,SC1,ADA,2024-05-02,2024-05-03,information,I1,sealed
            HIDDEN,E1,HID,ADA,2024-05-02,2024-05-03,information,,
            """;

    @Autowired
    Imports imports;

    @Autowired
    Lenses lenses;

    @Autowired
    RuleYields yields;

    @TempDir
    Path folder;

    @BeforeEach
    void take() {
        TestStore.clear();
        ImportReport report =
                imports.take(Deliveries.write(ROWS, folder), folder.resolve("rejects"), Progress.UNWATCHED);
        assertThat(report.setAside()).as("%s", report.reasons()).isZero();
    }

    private Map<AgencyType, RuleYield> on(String moment, Clearance clearance) {
        Moment day = Moment.parse(moment);
        Lens lens = lenses.system("test").cleared(clearance);
        return yields.of(lens.asOf(day.bare() ? AsOf.endOf(day.day()) : AsOf.at(day.instant())));
    }

    @Test
    void countsAsksAnswersWithInformationAndThoseADecisionCites() {
        assertThat(on("2024-06-20", Clearance.NONE))
                .containsOnly(
                        Map.entry(AgencyType.SCHOOL, new RuleYield(5, 3, 1)),
                        Map.entry(AgencyType.POLICE, new RuleYield(2, 0, 0)));
    }

    @Test
    void whatHappensLaterCountsLater() {
        assertThat(on("2024-07-01", Clearance.NONE).get(AgencyType.SCHOOL)).isEqualTo(new RuleYield(5, 4, 3));
        assertThat(on("2025-05-02", Clearance.NONE).get(AgencyType.SCHOOL)).isEqualTo(new RuleYield(5, 4, 3));
        assertThat(on("2025-05-03", Clearance.NONE).get(AgencyType.SCHOOL)).isNull();
    }

    @Test
    void sealedRowsCountForThoseCleared() {
        Map<AgencyType, RuleYield> all = on("2024-06-20", Clearance.EVERYTHING);

        assertThat(all.get(AgencyType.SCHOOL)).isEqualTo(new RuleYield(6, 4, 2));
        assertThat(all.get(AgencyType.DOMESTIC_ABUSE_SERVICE)).isEqualTo(new RuleYield(1, 1, 0));
    }

    @Test
    void severalKindsTogether() {
        Map<AgencyType, RuleYield> all = on("2024-06-20", Clearance.NONE);

        assertThat(RuleYields.together(all, Set.of(AgencyType.SCHOOL, AgencyType.POLICE, AgencyType.GP)))
                .isEqualTo(new RuleYield(7, 3, 1));
    }
}
