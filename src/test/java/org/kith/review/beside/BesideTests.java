package org.kith.review.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.GapFinder;
import org.kith.review.Period;
import org.kith.testing.Deliveries;

/** What differs between two days or two agencies, and the steps by which a period is played. */
class BesideTests {

    private static final Period PERIOD = new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-06-30"));

    private static final Deliveries PLAIN = Deliveries.inline("""
            # agencies.csv
            id,name,type,area
            CSC,Social care,childrens_social_care,995
            SCH,Ashgrove Primary,school,995
            HOS,Hospital,acute_hospital,995
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,known_from
            MIA3,child,Mia,Field,2019-03-03,HOS,2019-03-03
            MIA,child,Mia,Field,2019-03-03,CSC,2019-03-03
            MIA2,child,Mia,Field,2019-03-03,SCH,2019-03-03
            # identities.csv
            record_a,record_b,state,at,by,reason
            MIA,MIA3,same,2019-04-01,somebody,alike
            MIA2,MIA3,same,2019-04-01,somebody,alike
            # involvements.csv
            agency,person,role,status,from,last_contact,level
            SCH,MIA2,pupil,open,2024-09-01,2026-04-02,universal
            # households.csv
            id,kind,address_line
            H1,home,1 Elm Row
            # residences.csv
            person,household,basis,from,to,asserted_by,known_from
            MIA,H1,resident,2019-03-03,,CSC,2019-03-03
            # information.csv
            id,kind,statement,summary,occurred_from,recorded_at,held_by,about,household
            LATE,observation,fact,Late,2026-04-01,2026-04-20T10:00:00Z,SCH,MIA2,
            SAME,observation,fact,At once,2026-05-01,2026-05-01T10:00:00Z,CSC,MIA,
            NOBODY,observation,fact,Heard,2026-05-05,2026-05-05T10:00:00Z,CSC,,H1
            # shares.csv
            item,shared_with,shared_at,received_at
            LATE,CSC,2026-05-09,2026-05-10
            SAME,SCH,2026-05-09,
            # enquiries.csv
            id,child,agency,opened_at,rag
            E1,MIA,CSC,2026-05-20,amber
            """);

    private static Map<String, String> said(String... pairs) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            said.put(pairs[at], pairs[at + 1]);
        }
        return said;
    }

    @Test
    void whatIsOnlyOnOneSideIsToldThereAndWhatBothSayIsNotTold() {
        Differences found =
                Differences.between(said("a", "A", "b", "B", "c", "C"), said("d", "D", "b", "B", "c", "other"));

        assertThat(found.onlyLeft()).containsExactly(new Differences.Line("a", "A", null));
        assertThat(found.onlyRight()).containsExactly(new Differences.Line("d", null, "D"));
        assertThat(found.changed()).containsExactly(new Differences.Line("c", "C", "other"));
        assertThat(found.none()).isFalse();
        assertThat(Differences.between(said("a", "A"), said("a", "A")).none()).isTrue();
    }

    private static Looked on(String day, Slice own) {
        Slice slice = PLAIN.uncleared(day);
        return Looked.at(Optional.of(Deliveries.circle(slice, "MIA")), own, GapFinder.shipped(), PERIOD);
    }

    @Test
    void twoDaysDifferByWhatBecameKnownBetweenThem() {
        Slice own = PLAIN.uncleared("2026-06-30");
        Differences found = Differences.between(
                on("2026-04-19", own).chronology(), on("2026-04-20", own).chronology());

        assertThat(found.onlyLeft()).isEmpty();
        assertThat(found.changed()).isEmpty();
        assertThat(found.onlyRight())
                .singleElement()
                .satisfies(line -> assertThat(line.right()).contains("Late", "Ashgrove Primary"));
        assertThat(Differences.between(
                                on("2026-05-19", own).findings(),
                                on("2026-05-20", own).findings())
                        .onlyRight())
                .as("an open enquiry asks")
                .isNotEmpty();
    }

    @Test
    void aDayOnWhichNothingWasSaidDiffersInNothing() {
        Slice own = PLAIN.uncleared("2026-06-30");
        Looked one = on("2026-04-04", own);
        Looked next = on("2026-04-07", own);

        assertThat(one.network().values()).anyMatch(said -> said.contains("last contact 2 April 2026"));
        assertThat(Differences.between(one.network(), next.network()).none()).isTrue();
        assertThat(Differences.between(one.chronology(), next.chronology()).none())
                .isTrue();
    }

    @Test
    void onePersonIsOneThingOnBothSidesWhicheverOfTheirRecordsAnAgencyKnows() {
        Slice own = PLAIN.uncleared("2026-06-30");
        Looked csc = seen("CSC", "MIA", own);
        Looked school = seen("SCH", "MIA2", own);
        String child = csc.names().get(csc.scene().orElseThrow().focus());

        assertThat(school.scene().orElseThrow().focus())
                .isNotEqualTo(csc.scene().orElseThrow().focus());
        assertThat(school.names()).containsEntry(school.scene().orElseThrow().focus(), child);
    }

    @Test
    void anAgencysEyesDoNotHoldWhatItWasSentAndNeverReceived() {
        Slice own = PLAIN.uncleared("2026-06-30");
        Differences found = Differences.between(
                seen("CSC", "MIA", own).chronology(), seen("SCH", "MIA2", own).chronology());

        assertThat(found.onlyLeft())
                .extracting(line -> String.valueOf(line.left()))
                .anyMatch(line -> line.contains("At once"))
                .noneMatch(line -> line.contains("Late"));
    }

    private static Looked seen(String agency, String record, Slice own) {
        Slice slice = PLAIN.seenBy(agency, "2026-06-30");
        return Looked.at(Optional.of(Deliveries.circle(slice, record)), own, GapFinder.shipped(), PERIOD);
    }

    @Test
    void whereNothingOfTheChildWasKnownThereIsNothing() {
        Looked nothing = Looked.at(Optional.empty(), PLAIN.uncleared("2026-06-30"), GapFinder.shipped(), PERIOD);
        assertThat(nothing.scene()).isEmpty();
        assertThat(nothing.network()).isEmpty();
    }

    @Test
    void whatWasRecordedLaterIsTwoStepsAndEachNamesTheOther() {
        assertThat(Happening.in(Deliveries.circle(PLAIN.uncleared("2026-06-30"), "MIA"), PERIOD))
                .filteredOn(step -> step.words().startsWith("Late"))
                .extracting(step -> step.day() + " " + step.sort() + " " + step.other())
                .containsExactly("2026-04-01 HAPPENED 2026-04-20", "2026-04-20 KNOWN 2026-04-01");
    }

    @Test
    void whatWasRecordedAtOnceIsOneStepAndAReceiptIsAnother() {
        var steps = Happening.in(Deliveries.circle(PLAIN.uncleared("2026-06-30"), "MIA"), PERIOD);

        assertThat(steps)
                .filteredOn(step -> step.words().startsWith("At once"))
                .extracting(step -> step.day() + " " + step.sort() + " " + step.other())
                .containsExactly("2026-05-01 HAPPENED null");
        assertThat(steps)
                .filteredOn(step -> step.sort() == Happening.Sort.REACHED)
                .extracting(step -> step.day() + " " + step.words())
                .as("what was only sent reached nobody")
                .containsExactly("2026-05-10 “Late” reached Social care");
    }

    @Test
    void whatIsAboutNobodyIsAStepWhereItWasRecordedOfTheHome() {
        assertThat(Happening.in(Deliveries.circle(PLAIN.uncleared("2026-06-30"), "MIA"), PERIOD))
                .extracting(Happening::words)
                .contains("“Heard”, joined to nobody (Social care)");
    }

    @Test
    void theStepsStandInTheOrderOfDaysAndWithinThePeriod() {
        Period may = new Period(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-09"));
        assertThat(Happening.in(Deliveries.circle(PLAIN.uncleared("2026-06-30"), "MIA"), may))
                .extracting(step -> step.day().toString())
                .containsExactly("2026-05-01", "2026-05-05");
    }
}
