package org.kith.gaps.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.gaps.known.Leo.LIVE;
import static org.kith.gaps.known.Leo.QUIET;
import static org.kith.gaps.known.Leo.T;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.circle.Circle;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.known.CoverageStatement.Said;
import org.kith.gaps.known.CoverageStatement.Topic;
import org.kith.settings.Clocks;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementKind;

/** Every sentence of the coverage statement, with what makes it and what does not. */
class CoverageStatementTests {

    private static final String ITEM =
            "# information.csv\nid,kind,held_by,about,occurred_from,recorded_at,seen_alone\n";
    private static final String REQUEST =
            "# requests.csv\nid,enquiry,agency,about,asked_at,due_at,responded_at,outcome,searched_names,searched_addresses,protection\n";

    private static CoverageStatement statement(Slice slice, List<Finding> more) {
        Circle circle = Leo.circle(slice);
        List<Finding> findings = new java.util.ArrayList<>(Leo.findings(circle));
        findings.addAll(more);
        return CoverageStatement.of(circle, findings, Clocks.shipped());
    }

    private static CoverageStatement statement(Deliveries delivery) {
        return statement(delivery.on(T), List.of());
    }

    /** The sentences of a topic, each without its rows. */
    private static String said(CoverageStatement statement, Topic topic) {
        return String.join(
                " ",
                statement.sentences().stream()
                        .filter(said -> said.topic() == topic)
                        .map(Said::text)
                        .toList());
    }

    private static String said(Deliveries delivery, Topic topic) {
        return said(statement(delivery), topic);
    }

    @Test
    void itSaysOnWhichAgenciesItRestsAndFromWhenTheNewestItemIs() {
        assertThat(said(QUIET, Topic.RESTS_ON))
                .isEqualTo("This picture rests on 1 agency: Mill Surgery; no item of information is recorded.");
        Deliveries more = QUIET.and(ITEM + "I1,event,SCH,LEO,2026-10-02,,\nI2,event,HV,MUM,2025-03-04,,\n");
        assertThat(said(more, Topic.RESTS_ON))
                .isEqualTo("This picture rests on 3 agencies: Health Visiting, Hill School and Mill Surgery; the newest"
                        + " item is of 2 October.");
        assertThat(statement(more).sentences().getFirst().rows())
                .contains(more.internalId(StatementKind.ITEM, "I1"), more.internalId(StatementKind.ITEM, "I2"));
        assertThat(said(QUIET.and(ITEM + "I1,event,GP,LEO,2027-01-01,2026-10-01,\n"), Topic.RESTS_ON))
                .as("what is announced for later is not the newest that is known")
                .contains("no item");
    }

    @Test
    void withoutARequestItSaysSo() {
        assertThat(said(QUIET, Topic.ANSWERED))
                .isEqualTo("No enquiry is open, and no request to any agency is recorded.");
        assertThat(said(LIVE, Topic.ANSWERED))
                .isEqualTo("No request to any agency is recorded for the enquiry that is open.");
    }

    @Test
    void anAnswerSaysUnderWhichNamesItWasSearched() {
        Deliveries named = LIVE.and("# names.csv\nperson,use,given_names,family_name\nMUM,maiden,Mary,Field\n");
        String asked = REQUEST + "Q1,E1,POL,MUM,2026-10-01,,2026-10-02,%s,%s,,open\n";

        assertThat(said(named.and(asked.formatted("nothing_held", "mary field;Mary Marsh")), Topic.ANSWERED))
                .isEqualTo("Asked and answered: Police (nothing held, under both names, 2 October).");
        assertThat(said(named.and(asked.formatted("information", "Mary Field")), Topic.ANSWERED))
                .isEqualTo("Asked and answered: Police (under “Mary Field” only, 2 October).");
        assertThat(said(named.and(asked.formatted("information", "")), Topic.ANSWERED))
                .isEqualTo("Asked and answered: Police (names searched not recorded, 2 October).");
        assertThat(said(LIVE.and(asked.formatted("information", "Mary Marsh")), Topic.ANSWERED))
                .as("there is only one name")
                .isEqualTo("Asked and answered: Police (2 October).");
        assertThat(said(named.and(asked.formatted("information", "Somebody Else")), Topic.ANSWERED))
                .as("a name that this reader does not know is not written")
                .contains("under another name")
                .doesNotContain("Somebody Else");
    }

    @Test
    void agenciesOfWhichTheSameIsToBeSaidStandTogether() {
        Deliveries two = LIVE.and(REQUEST
                + "Q1,E1,POL,LEO,2026-10-01,,2026-10-02,information,Leo Marsh,,open\n"
                + "Q2,E1,GP,LEO,2026-10-01,,2026-10-05,information,Leo Marsh,,open\n");

        assertThat(said(two, Topic.ANSWERED))
                .isEqualTo("Asked and answered: Mill Surgery and Police (2 to 5 October).");
        assertThat(statement(two).sentences().get(1).rows()).hasSize(2);
    }

    @Test
    void whatIsNotAnsweredSaysWhenItIsDueAndWhatWasRefusedThatItWas() {
        String asked = REQUEST + "Q1,E1,POL,LEO,2026-10-01,%s,,,,,open\n";

        assertThat(said(LIVE.and(asked.formatted("2026-10-14T13:00:00Z")), Topic.WAITING))
                .isEqualTo("Asked, no answer yet: Police (due 14 October, 14:00).");
        assertThat(said(LIVE.and(asked.formatted("2026-10-13T13:00:00Z")), Topic.WAITING))
                .isEqualTo("Asked, no answer yet: Police (was due today, 14:00).");
        assertThat(said(LIVE.and(REQUEST + "Q1,E1,POL,LEO,2026-10-01,,2026-10-02,refused,,,open\n"), Topic.WAITING))
                .isEqualTo("Refused: Police (2 October).");
        assertThat(said(LIVE.and(REQUEST + "Q1,E1,POL,LEO,2026-10-01,,2026-10-02,information,,,open\n"), Topic.WAITING))
                .isEmpty();
    }

    @Test
    void anAgencyOfWhichTwoThingsAreToBeSaidIsSaidWithWhom() {
        Deliveries both = LIVE.and(REQUEST
                + "Q1,E1,POL,LEO,2026-10-01,,2026-10-02,information,Leo Marsh,,open\n"
                + "Q2,E1,POL,MUM,2026-10-01,2026-10-14,,,,,open\n");

        assertThat(said(both, Topic.ANSWERED)).isEqualTo("Asked and answered: Police (about Leo, 2 October).");
        assertThat(said(both, Topic.WAITING)).startsWith("Asked, no answer yet: Police (about Mary, due 14 October");
    }

    @Test
    void onlyTheLastRequestToAnAgencyAboutSomebodyCounts() {
        Deliveries again = LIVE.and(REQUEST
                + "Q1,E1,POL,LEO,2026-10-01,,2026-10-02,refused,,,open\n"
                + "Q2,E1,POL,LEO,2026-10-03,,2026-10-04,information,Leo Marsh,,open\n");

        assertThat(said(again, Topic.ANSWERED)).isEqualTo("Asked and answered: Police (4 October).");
        assertThat(said(again, Topic.WAITING)).isEmpty();
    }

    @Test
    void aRestrictedRequestIsSaidToBeThereAndNoMore() {
        Deliveries hidden = LIVE.and(REQUEST + "Q1,E1,POL,LEO,2026-10-01,,2026-10-02,refused,,,restricted\n");

        assertThat(said(statement(hidden.uncleared(T), List.of()), Topic.WAITING))
                .isEqualTo("Asked, and what came of it is restricted: Police.");
        assertThat(said(hidden, Topic.WAITING)).isEqualTo("Refused: Police (2 October).");
    }

    @Test
    void anAnswerThatNothingIsHeldStandsApartOnceItsSearchIsOutOfDate() {
        Deliveries maiden = LIVE.and("# names.csv\nperson,use,given_names,family_name\nMUM,maiden,Mary,Field\n");
        String nil = REQUEST + "Q1,E1,POL,MUM,2026-10-01,,2026-10-02,nothing_held,Mary Field%s,,open\n";

        assertThat(said(maiden.and(nil.formatted("")), Topic.OLD_NAMES))
                .isEqualTo("Answered nothing held, but not searched with all that is known now: Police (under “Mary"
                        + " Field” only, 2 October).");
        assertThat(said(maiden.and(nil.formatted(";Mary Marsh")), Topic.OLD_NAMES))
                .isEmpty();
        assertThat(said(maiden.and(nil.formatted("").replace("nothing_held", "information")), Topic.OLD_NAMES))
                .isEmpty();
        assertThat(said(
                        maiden.and(nil.formatted(";Mary Marsh").replace(",,open", ",5 Old Road,open")),
                        Topic.OLD_NAMES))
                .endsWith("Police (not with every address, 2 October).");
    }

    @Test
    void whoWasNotAskedIsSaidByNameWhereAnAgencyIsInvolvedAndByKindWhereARuleExpectsOne() {
        Deliveries school = LIVE.and("# involvements.csv\nagency,person,role,status\nSCH,LEO,pupil,open\n");

        assertThat(said(school, Topic.NOT_ASKED))
                .startsWith("No request recorded: ")
                .contains("Hill School", "police", "GP practice");
        assertThat(said(
                        QUIET.and("# involvements.csv\nagency,person,role,status\nSCH,LEO,pupil,open\n"),
                        Topic.NOT_ASKED))
                .as("no enquiry is open")
                .isEmpty();
        assertThat(said(school.and(REQUEST + "Q1,E1,POL,LEO,2026-10-01,2026-10-20,,,,,open\n"), Topic.NOT_ASKED))
                .contains("police (about Mary)", "Hill School");
    }

    @Test
    void aKindThatWasAskedBeforeANameWasKnownIsToBeAskedAgain() {
        String asked = REQUEST + "Q1,E1,%s,MUM,2026-10-01,2026-10-20,,,,,open\n";
        String name = "# names.csv\nperson,use,given_names,family_name,known_from\nMUM,maiden,Mary,Field,%s\n";

        assertThat(said(LIVE.and(asked.formatted("POL")).and(name.formatted("2026-10-05")), Topic.NOT_ASKED))
                .contains("police again (about Mary)");
        assertThat(said(LIVE.and(asked.formatted("POL")).and(name.formatted("2026-09-05")), Topic.NOT_ASKED))
                .doesNotContain("again");
        Deliveries another = LIVE.and("# agencies.csv\nid,name,type,area\nGP2,Far Surgery,gp,901\n"
                + "# involvements.csv\nagency,person,status\nGP2,MUM,open\n");
        assertThat(said(another.and(asked.formatted("GP")), Topic.NOT_ASKED))
                .as("another agency of that kind was asked, this one was not")
                .contains("Far Surgery")
                .doesNotContain("Far Surgery again");
    }

    @Test
    void anAgencyLastAskedMoreThanTwentyEightDaysBeforeTheEnquiryIsSaidToHaveBeenAskedThen() {
        String asked = REQUEST + "Q1,,SCH,LEO,%s,,%s,information,Leo Marsh,,open\n";

        assertThat(said(LIVE.and(asked.formatted("2026-09-02", "2026-09-02")), Topic.NOT_ASKED))
                .endsWith("Last asked before this enquiry: Hill School (2 September).");
        assertThat(said(LIVE.and(asked.formatted("2026-09-03", "2026-09-03")), Topic.NOT_ASKED))
                .doesNotContain("Last asked", "Hill School");
        assertThat(said(QUIET.and(asked.formatted("2026-09-02", "2026-09-02")), Topic.NOT_ASKED))
                .as("without an enquiry there is no before")
                .isEmpty();
    }

    @Test
    void aServiceToAnAdultOfWhichOnlyARestrictedRowSpeaksIsNotNamed() {
        String row = """
                # agencies.csv
                id,name,type,area
                REC,Recovery House,substance_misuse,900
                # involvements.csv
                agency,person,status,protection
                REC,MUM,open,%s
                """;
        Deliveries restricted = LIVE.and(row.formatted("restricted"));

        assertThat(said(statement(restricted.uncleared(T), List.of()), Topic.NOT_ASKED))
                .contains("one service to an adult at home (named to those cleared)")
                .doesNotContain("Recovery", "drug and alcohol");
        assertThat(said(restricted, Topic.NOT_ASKED)).contains("Recovery House").doesNotContain("cleared");
        assertThat(said(statement(LIVE.and(row.formatted("sealed")).uncleared(T), List.of()), Topic.NOT_ASKED))
                .doesNotContain("Recovery", "cleared");
    }

    @Test
    void childrenNobodyMentionsAreNamed() {
        Deliveries sister = LIVE.and("""
                # people.csv
                id,kind,given_names,family_name,date_of_birth
                ADA,child,Ada,Marsh,2023-02-01
                # relationships.csv
                person,related_person,type
                ADA,LEO,sibling
                """);

        assertThat(said(sister, Topic.UNMENTIONED))
                .isEqualTo("Of Ada (3) no item, no involvement and no request is recorded.");
        assertThat(said(sister.and(ITEM + "I1,event,SCH,ADA,2026-10-02,,\n"), Topic.UNMENTIONED))
                .isEmpty();
        assertThat(said(sister.and("# involvements.csv\nagency,person,status\nSCH,ADA,closed\n"), Topic.UNMENTIONED))
                .isEmpty();
        assertThat(said(sister.and(REQUEST + "Q1,E1,POL,ADA,2026-10-01,2026-10-20,,,,,open\n"), Topic.UNMENTIONED))
                .isEmpty();
        assertThat(said(LIVE, Topic.UNMENTIONED)).as("an enquiry names Leo").isEmpty();
        assertThat(said(QUIET, Topic.UNMENTIONED)).contains("Of Leo (6)");
    }

    @Test
    void theChildsOwnWordsAreDatedAndSoIsWhenItWasSeenAlone() {
        assertThat(said(LIVE, Topic.VOICE))
                .isEqualTo("No words of Leo’s own are recorded; no item says that Leo was seen alone.");
        Deliveries heard = LIVE.and(ITEM + "I1,childs_voice,SCH,LEO,2026-06-03,,\nI2,event,HV,LEO,2025-06-04,,yes\n");
        assertThat(said(heard, Topic.VOICE))
                .isEqualTo("Leo’s own words were last recorded on 3 June; Leo was last recorded as seen alone on 4 June"
                        + " 2025.");
        assertThat(said(LIVE.and(ITEM + "I1,childs_voice,SCH,LEO,2026-06-03,,yes\n"), Topic.VOICE))
                .isEqualTo("Leo’s own words were last recorded on 3 June, seen alone.");
        assertThat(said(LIVE.and(ITEM + "I1,event,SCH,LEO,2026-06-03,,no\n"), Topic.VOICE))
                .startsWith("No words");
    }

    @Test
    void ofABabyItSaysWhenSomebodySawHowItWas() {
        Deliveries baby = LIVE.and("# people.csv\nid,kind,given_names,date_of_birth\nBAB,child,Bea,2024-10-14\n");
        Slice slice = baby.and(ITEM + "I1,observation,HV,BAB,2026-10-02,,\n").on(T);
        CoverageStatement statement =
                CoverageStatement.of(Deliveries.circle(slice, "BAB"), List.of(), Clocks.shipped());

        assertThat(said(statement, Topic.VOICE))
                .isEqualTo("How Bea was, as somebody saw it, was last recorded on 2 October, by Health Visiting.");
        Slice later = baby.on("2026-10-14");
        assertThat(said(
                        CoverageStatement.of(Deliveries.circle(later, "BAB"), List.of(), Clocks.shipped()),
                        Topic.VOICE))
                .as("two years old that day")
                .startsWith("No words of Bea’s own");
    }

    @Test
    void accountsThatContradictEachOtherAreSaidWithWhetherAnybodyComparedThem() {
        String two = ITEM + "I1,claim,SCH,LEO,2026-05-02,,\nI2,claim,HV,LEO,2026-05-02,,\n";
        Deliveries differ = LIVE.and(two + "# item_links.csv\nfrom_item,to_item,type\nI1,I2,contradicts\n");

        assertThat(said(differ, Topic.DISAGREE))
                .isEqualTo("Hill School and Health Visiting hold accounts that differ, both of 2 May; no comparison is"
                        + " recorded.");
        assertThat(said(
                        LIVE.and(two + "# item_links.csv\nfrom_item,to_item,type,made_at\nI1,I2,contradicts,\n"
                                + "I2,I1,compares,2026-05-09\n"),
                        Topic.DISAGREE))
                .endsWith("; they were looked at together on 9 May.");
        assertThat(said(
                        differ.and("# enquiries.csv\nid,child,agency,opened_at,closed_at,decision,cites\n"
                                + "E0,LEO,CSC,2026-05-03,2026-05-10,advice,I1;I2\n"),
                        Topic.DISAGREE))
                .endsWith("; a decision of 10 May names both.");
        assertThat(said(LIVE.and(two + "# item_links.csv\nfrom_item,to_item,type\nI1,I2,relates_to\n"), Topic.DISAGREE))
                .isEmpty();
    }

    @Test
    void householdListsThatDifferStandSideBySide() {
        String ada = "# people.csv\nid,kind,given_names,family_name,date_of_birth\nADA,child,Ada,Marsh,2023-02-01\n";
        Deliveries lists = LIVE.and(ada + """
                # residences.csv
                person,household,basis,from,asserted_by,known_from
                LEO,H1,resident,2020-05-01,HOU,2026-05-04
                LEO,H1,resident,2020-05-01,GP,2026-06-02
                ADA,H1,resident,2023-02-01,GP,2026-06-02
                """);

        assertThat(said(lists, Topic.DISAGREE))
                .contains("Housing lists one child (4 May)", "Mill Surgery lists two children (2 June)")
                .endsWith("at one address; a birth, a move or a late update would explain it.");
        assertThat(said(
                        lists.and(
                                "# residences.csv\nperson,household,basis,from,asserted_by\nADA,H1,resident,2023-02-01,HOU\n"),
                        Topic.DISAGREE))
                .isEmpty();
    }

    @Test
    void datesOfBirthThatDifferBetweenJoinedRecordsAreBothSaid() {
        String joined = "# people.csv\nid,kind,given_names,date_of_birth,date_of_birth_accuracy,source\n"
                + "LEO2,child,Leo,2020-01-05,%s,SCH\n"
                + "# identities.csv\nrecord_a,record_b,state,at\nLEO,LEO2,%s,2026-01-01\n";

        assertThat(said(LIVE.and(joined.formatted("AAA", "same")), Topic.DISAGREE))
                .isEqualTo("The records of Leo give different dates of birth: 1 May 2020 (Mill Surgery) and 5 January"
                        + " 2020 (Hill School).");
        assertThat(said(LIVE.and(joined.formatted("UUA", "same")), Topic.DISAGREE))
                .as("day and month are not known there, and the year is the same")
                .isEmpty();
        assertThat(said(LIVE.and(joined.formatted("AAA", "unsure")), Topic.DISAGREE))
                .isEmpty();
    }

    @Test
    void whatWasDeliveredIsSaidUpToWhenItSpeaks() {
        Deliveries covered = LIVE.and(ITEM + "I1,event,SCH,LEO,2026-10-02,,\n")
                .and("# coverage.csv\nagency,file,covers_from,covers_to\nGP,people,2021-01-01,2026-10-12\n"
                        + "HOU,people,2000-01-01,2026-10-12\n");

        assertThat(said(covered, Topic.COVERS))
                .isEqualTo(
                        "What Mill Surgery delivered covers 1 January 2021 to 12 October; for Hill School no coverage"
                                + " is recorded.");
        assertThat(said(LIVE, Topic.COVERS)).isEqualTo("For Mill Surgery no coverage is recorded.");
    }

    @Test
    void thereAreFourToEightSentencesAboutEverybodyInTheSampleAndNoPercentage() {
        Slice slice = Deliveries.folder(Path.of("seed-data")).uncleared(T);

        assertThat(slice.circles()).isNotEmpty().allSatisfy(circle -> {
            CoverageStatement statement = CoverageStatement.of(circle, Leo.findings(circle), Clocks.shipped());
            assertThat(statement.sentences()).hasSizeBetween(circle.child().unborn() ? 3 : 4, 8);
            assertThat(statement.text())
                    .startsWith("As known on 13 October 2026. This picture rests on ")
                    .doesNotContain("%", "per cent", "null", "not recorded record", "..");
            assertThat(statement.sentences())
                    .flatExtracting(Said::rows)
                    .allSatisfy(row -> assertThat(slice.row(row)).isPresent());
        });
    }

    /** Each of these stands beside rows that would change a sentence if they existed for the reader. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# requests.csv\nid,enquiry,agency,about,asked_at,protection\nQX,E1,POL,LEO,2026-10-02,sealed\n",
                "# information.csv\nid,kind,held_by,about,occurred_from,seen_alone,protection\nIX,childs_voice,SCH,LEO,2026-10-09,yes,sealed\n",
                "# agencies.csv\nid,name,type,sensitive\nSX,Haven,domestic_abuse_service,yes\n# involvements.csv\nagency,person,status\nSX,MUM,open\n",
                "# people.csv\nid,kind,given_names,protection\nPX,child,Zoe,sealed\n# relationships.csv\nperson,related_person,type\nPX,LEO,sibling\n",
                "# names.csv\nperson,use,given_names,family_name,protection\nMUM,alias,Mina,Vale,sealed\n",
                "# households.csv\nid,address_line,kind,protection\nHX,9 Hidden Way,home,sealed\n# residences.csv\nperson,household,basis,from\nLEO,HX,resident,2026-10-01\nUNA,HX,resident,2026-10-01\n",
                "# information.csv\nid,kind,held_by,about,occurred_from,protection\nIX,claim,HV,LEO,2026-05-02,sealed\n# item_links.csv\nfrom_item,to_item,type\nI1,IX,contradicts\n",
                "# people.csv\nid,kind,given_names,date_of_birth,source,protection\nLX,child,Leo,2019-01-05,SCH,sealed\n# identities.csv\nrecord_a,record_b,state,at\nLEO,LX,same,2026-01-01\n",
            })
    void aSealedRowLeavesNoTrace(String sealed) {
        Deliveries without = LIVE.and("# people.csv\nid,kind,given_names\nUNA,child,Una\n")
                .and(ITEM + "I1,claim,SCH,LEO,2026-05-02,,\n")
                .and(REQUEST + "Q1,E1,GP,MUM,2026-10-01,,2026-10-02,nothing_held,Mary Marsh,,open\n");
        Deliveries with = without.and(sealed);

        assertThat(statement(with.uncleared(T), List.of()).text())
                .isEqualTo(statement(without.uncleared(T), List.of()).text());
        assertThat(statement(with).text())
                .as("those cleared see it")
                .isNotEqualTo(statement(without).text());
    }
}
