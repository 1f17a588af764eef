package org.kith.information.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Deliveries.circle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.testing.Deliveries;

/** The order of a chronology, how exactly it says when, what stands together, what merging and filters do. */
class ChronologyTests {

    private static final Deliveries FAMILY = Deliveries.inline("""
            # agencies.csv
            id,name,type
            S,Hill School,school
            H,Vale Hospital,acute_hospital
            C,Vale Social Care,childrens_social_care
            # practitioners.csv
            id,name,role,agency
            T,Gwen Pryce,class teacher,S
            # people.csv
            id,kind,given_names,family_name,known_as,date_of_birth,date_of_birth_accuracy,source
            A,child,Ada,Moss,,2018-04-02,,S
            B,child,Ben,Moss,,2020-06-01,EEA,S
            M,adult,Una,Moss,,1990-01-01,,S
            N,adult,Ned,Roe,,1988-01-01,,S
            # households.csv
            id,address_line,postcode,kind
            P,1 Hill Road,QX1 1AA,home
            # residences.csv
            person,household,basis,from,to,asserted_by
            A,P,resident,2018-04-02,,S
            A,P,resident,2018-04-02,,H
            B,P,resident,2020-06-01,,S
            M,P,resident,2017-01-01,,S
            # relationships.csv
            person,related_person,type,asserted_by
            M,A,mother,S
            M,B,mother,S
            # involvements.csv
            agency,practitioner,person,role,status,from,to
            S,T,A,teaches,open,2022-09-05,
            # information.csv
            id,kind,statement,summary,occurred_from,occurred_to,recorded_at,held_by,recorded_by,about,outcome,child_words
            I1,observation,fact,Bruise on the left arm,2026-03-03,,2026-03-05T10:00:00Z,S,T,A,,
            I2,injury,explanation,Said to have fallen from a swing,2026-03-03T14:30:00Z,,2026-03-03T15:00:00Z,H,,A,,
            I3,allegation,third_party,Hit by her mother’s friend,2026-02-18,,2026-02-20T09:00:00Z,C,,A;N,,
            I4,childs_voice,fact,Spoke of home,2026-03-10,,2026-03-10,S,T,A;B,,I am not scared of swings
            I5,state,opinion,Often late,2026-01-05,2026-01-16,2026-01-20,S,T,B,,
            I6,event,fact,Seen at the clinic,,,2026-03-01T09:00:00Z,H,,A,,
            # item_people.csv
            item,person,state,role,by,at
            I3,N,joined,alleged,x,2026-02-21
            # item_links.csv
            from_item,to_item,type,made_at,made_by
            I1,I2,same_event,2026-03-06,T
            # shares.csv
            item,shared_with,shared_at,received_at,purpose
            I1,C,2026-03-05,2026-03-06T09:15:00Z,referral
            # enquiries.csv
            id,child,agency,opened_at,rag,concern,closed_at,decision,decision_reason,cites
            E,A,C,2026-03-06T09:30:00Z,amber,A bruise,2026-03-09T12:00:00Z,section_47,The accounts differ,I1
            """);

    private static Chronology of(String child) {
        return Chronologies.of(circle(FAMILY.on("2026-03-31"), child));
    }

    @Test
    void linesStandInTheOrderInWhichThingsHappenedNotInWhichTheyWereWrittenDown() {
        assertThat(of("A").entries().stream()
                        .filter(entry -> entry.kind() == EntryKind.ITEM)
                        .map(entry -> entry.said().text()))
                .containsExactly(
                        "Often late",
                        "Hit by her mother’s friend",
                        "Seen at the clinic",
                        "Bruise on the left arm",
                        "Said to have fallen from a swing",
                        "Spoke of home");
    }

    @Test
    void aBareDateStaysOneAndAPeriodIsSaidAsOne() {
        assertThat(item("Bruise on the left arm").when().text()).isEqualTo("3 March 2026");
        assertThat(item("Said to have fallen from a swing").when().text()).isEqualTo("3 March 2026, 14:30");
        assertThat(item("Often late").when().text()).isEqualTo("5 to 16 January 2026");
        assertThat(item("Seen at the clinic").when().text()).isEqualTo("Not recorded when");
    }

    @Test
    void whatBecameKnownLaterThanItHappenedSaysSo() {
        assertThat(item("Bruise on the left arm").when().late()).contains("recorded 5 March 2026, 2 days later");
        assertThat(item("Said to have fallen from a swing").when().late()).isEmpty();
        assertThat(item("Seen at the clinic").when().late()).contains("recorded 1 March 2026, 09:00");
    }

    @Test
    void anAllegationNeverStandsWithoutItsOutcomeNorANameWithoutTheWordAlleged() {
        Entry allegation = item("Hit by her mother’s friend");

        assertThat(allegation.said().outcome()).isEqualTo("none recorded yet");
        assertThat(allegation.about())
                .extracting(Entry.Someone::words)
                .containsExactlyInAnyOrder("Ada Moss", "Ned Roe (alleged to have harmed)");
    }

    @Test
    void aChildsOwnWordsStandAsTheyWereSaid() {
        assertThat(item("Spoke of home").said().quotation()).contains("“I am not scared of swings”");
    }

    @Test
    void aLineSaysWhoRecordedItWhoElseKnowsItAndWhatCameOfIt() {
        Entry bruise = item("Bruise on the left arm");

        assertThat(bruise.source().names()).isEqualTo("Hill School");
        assertThat(bruise.source().lines())
                .extracting(Entry.Line::words)
                .containsExactly("Recorded by: Gwen Pryce, class teacher");
        assertThat(bruise.knownTo())
                .extracting(Entry.Line::words)
                .containsExactly("Vale Social Care: sent 5 March 2026, received 6 March 2026, 09:15");
        assertThat(bruise.response())
                .extracting(Entry.Line::words)
                .containsExactly("Named in the decision: of 9 March 2026 about Ada Moss: child protection enquiry"
                        + " (section 47)");
    }

    @Test
    void accountsOfTheSameEventStandTogetherEachWithItsSource() {
        List<Chronology.Block> together =
                of("A").blocks().stream().filter(Chronology.Block::together).toList();

        assertThat(together).hasSize(1);
        assertThat(together.getFirst().entries())
                .extracting(entry -> entry.source().names())
                .containsExactly("Hill School", "Vale Hospital");
    }

    @Test
    void birthsMovesInvolvementsAndDecisionsAreLinesThatCanBeLeftOut() {
        Chronology ada = of("A");

        assertThat(ada.kinds())
                .containsExactly(
                        EntryKind.BIRTH, EntryKind.HOME, EntryKind.INVOLVEMENT, EntryKind.ITEM, EntryKind.ENQUIRY);
        assertThat(ada.matching(filter(EnumSet.complementOf(EnumSet.of(EntryKind.ENQUIRY))))
                        .entries())
                .extracting(entry -> entry.said().what())
                .containsExactly("Enquiry opened", "Enquiry decided");
        assertThat(ada.entries())
                .extracting(entry -> entry.said().text())
                .contains(
                        "Birth of Ada Moss",
                        "Birth of Ben Moss (the day is an estimate or not known)",
                        "Hill School begins to work with Ada Moss (teaches)");
    }

    @Test
    void whatTwoAgenciesSayOfOneMoveIsOneLineWithBoth() {
        assertThat(of("A").entries())
                .filteredOn(entry -> entry.said().text().startsWith("Ada Moss: 1 Hill Road"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.source().names()).isEqualTo("Hill School · Vale Hospital"));
    }

    @Test
    void mergedChronologiesSayALineOnceAndWhoseItIs() {
        Chronology both = Chronology.merged(List.of(of("A"), of("B")));

        assertThat(both.several()).isTrue();
        assertThat(both.children()).containsExactly("Ada Moss", "Ben Moss");
        assertThat(both.entries()).extracting(Entry::key).doesNotHaveDuplicates();
        assertThat(both.entries())
                .filteredOn(entry -> entry.said().text().equals("Spoke of home"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.whose()).containsExactly("Ada Moss", "Ben Moss"));
        assertThat(both.entries())
                .filteredOn(entry -> entry.said().what().equals("Enquiry opened"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.whose()).containsExactly("Ada Moss"));
    }

    @Test
    void aPeriodTakesInWhatLastedIntoIt() {
        ChronologyFilter january =
                new ChronologyFilter(Set.of(), null, null, LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 31));

        assertThat(of("A").matching(january).entries())
                .extracting(entry -> entry.said().text())
                .containsExactly("Often late");
        assertThat(january.words()).containsExactly("from 10 January 2026", "up to 31 January 2026");
    }

    @Test
    void filtersByAgencyAndPersonKeepWhatTheySayAndNothingElse() {
        Chronology ada = of("A");
        Entry.Agency hospital = ada.agencies().get("Vale Hospital");

        assertThat(ada.matching(new ChronologyFilter(Set.of(), hospital, null, null, null)).entries().stream()
                        .flatMap(entry -> entry.source().agencies().stream())
                        .map(Entry.Agency::name)
                        .collect(Collectors.toSet()))
                .contains("Vale Hospital");
        assertThat(ada.matching(new ChronologyFilter(Set.of(), null, "Ned Roe", null, null))
                        .entries())
                .extracting(entry -> entry.said().text())
                .containsExactly("Hit by her mother’s friend");
    }

    @Test
    void asOfAnEarlierDayOnlyWhatWasKnownThenIsInIt() {
        Chronology then = Chronologies.of(circle(FAMILY.on("2026-03-04"), "A"));

        assertThat(then.entries())
                .extracting(entry -> entry.said().text())
                .contains("Said to have fallen from a swing")
                .doesNotContain("Bruise on the left arm", "A bruise, graded amber");
    }

    @Test
    void forAReaderToWhomAStayDoesNotExistNoMoveTellsOfIt() {
        Deliveries sample = Deliveries.folder(Path.of("seed-data"));
        Chronology uncleared = Chronologies.of(circle(sample.uncleared("2026-10-13"), "S07-HAM"));
        Chronology cleared = Chronologies.of(circle(sample.on("2026-10-13"), "S07-HAM"));

        assertThat(uncleared.toString()).doesNotContain("Vicarage");
        assertThat(cleared.toString()).contains("Vicarage");
    }

    private static Entry item(String text) {
        return of("A").entries().stream()
                .filter(entry -> entry.said().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static ChronologyFilter filter(Set<EntryKind> without) {
        return new ChronologyFilter(without, null, null, null, null);
    }
}
