package org.kith.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Deliveries.circle;
import static org.kith.testing.Deliveries.person;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.gaps.Strength;
import org.kith.gaps.known.Asked;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.gaps.ui.CardText;
import org.kith.information.ItemStory;
import org.kith.information.LooseItem;
import org.kith.settings.Clocks;
import org.kith.testing.Deliveries;

/** What the pages of a person say, worked out from the sample and from small deliveries, without a screen. */
class PersonPagesTests {

    private static final Deliveries SAMPLE = Deliveries.folder(Path.of("seed-data"));
    private static final String DAY = "2026-10-13";
    private static final Clocks CLOCKS = Clocks.shipped();
    private static final Slice SEEN = SAMPLE.uncleared(DAY);
    private static final GapFinder GAPS = new GapFinder(GapPatterns.shipped());

    @Test
    void aBabyIsAgedInMonthsAndStandsAtHomeWithTheEnquiryThatRuns() {
        PersonHeader mia = PersonHeader.of(circle(SEEN, "S01-MIA"), CLOCKS);

        assertThat(mia.age()).isEqualTo("8 months");
        assertThat(mia.homes()).extracting(Home::address).containsExactly("12 Weavers Row, QX2 4PD");
        assertThat(mia.enquiries()).hasSize(1);
        assertThat(mia.enquiries().getFirst().clock()).isEqualTo(Instant.parse("2026-10-12T17:10:00Z"));
        assertThat(mia.identifiers()).extracting(PersonHeader.Identifier::what).contains("NHS number");
    }

    @Test
    void theClockSaysHowMuchWorkingTimeIsLeft() {
        String words = ClockWords.of(
                Instant.parse("2026-10-14T09:00:00Z"), Instant.parse("2026-10-13T15:30:00Z"), CLOCKS.calendar());

        assertThat(words).isEqualTo("clock runs until 14 October 2026, 10:00, 1 hour 30 min of working time left");
        assertThat(CLOCKS.calendar()
                        .between(Instant.parse("2026-10-16T15:00:00Z"), Instant.parse("2026-10-19T09:00:00Z")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void forAReaderToWhomAStayDoesNotExistNothingTakesItsPlace() {
        PersonHeader hidden = PersonHeader.of(circle(SEEN, "S07-HAM"), CLOCKS);
        PersonHeader cleared = PersonHeader.of(circle(SAMPLE.on(DAY), "S07-HAM"), CLOCKS);

        assertThat(hidden.homes()).isEmpty();
        assertThat(hidden.unsafe()).containsExactly("Tariq Akhtar");
        assertThat(Overview.of(circle(SEEN, "S07-HAM"), List.of(), CLOCKS).home())
                .extracting(Overview.Near::footing)
                .containsOnly("shared a home in the last twelve months");
        assertThat(cleared.homes()).extracting(Home::address).hasSize(1);
    }

    @Test
    void aStayThatTheSameAgencyFollowedWithAnotherIsNoHomeAnyMore() {
        Slice slice = Deliveries.inline("""
                        # agencies.csv
                        id,name,type
                        A,Housing,housing
                        # people.csv
                        id,kind,given_names,family_name,date_of_birth
                        P,adult,Una,Field,1990-01-01
                        # households.csv
                        id,address_line,kind
                        H1,1 Old Lane,home
                        H2,Bridge Hostel,hostel
                        # residences.csv
                        person,household,basis,from,asserted_by
                        P,H1,resident,2020-01-01,A
                        P,H2,resident,2024-01-01,A
                        """).on("2025-01-01");

        assertThat(Home.current(slice, person(slice, "P")))
                .extracting(Home::address)
                .containsExactly("Bridge Hostel");
    }

    @Test
    void everyLineOfTheTableSaysWhatIsRecordedOfAsking() {
        InvolvementTable table = InvolvementTable.of(circle(SEEN, "S01-MIA"), CLOCKS);

        assertThat(table.now())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.asked()).isNotNull());
        assertThat(line(table.now(), "Highfold Health Centre").asked())
                .isInstanceOfSatisfying(
                        Asked.Waiting.class,
                        waiting -> assertThat(waiting.overdue()).isTrue());
        assertThat(line(table.onlyAsked(), "Calderbrook Police Public Protection")
                        .asked())
                .isInstanceOfSatisfying(
                        Asked.NothingHeld.class,
                        nothing -> assertThat(nothing.searched()).isNotEmpty());
        assertThat(line(table.ended(), "Northmere General Hospital").asked()).isEqualTo(new Asked.Never(null));
        assertThat(table.coverage()).isNotEmpty();
    }

    @Test
    void oneAskNamesEverybodyToAskThatAgencyAbout() {
        Circle circle = circle(SEEN, "S01-MIA");
        List<Finding> findings = GAPS.of(circle);
        AskList list = AskList.of(circle, findings);

        assertThat(list.mustOrShould())
                .isNotEmpty()
                .allSatisfy(ask -> assertThat(ask.text()).startsWith("About ").contains("searched"));
        assertThat(list.consider()).allSatisfy(ask -> assertThat(ask.strength()).isEqualTo(Strength.CONSIDER));
        assertThat(list.mustOrShould().stream()
                        .flatMap(ask -> ask.findings().stream())
                        .toList())
                .extracting(finding -> finding.agencyType())
                .doesNotHaveDuplicates();
        assertThat(list.unanswered())
                .isSortedAccordingTo((a, b) -> a.overdueSince().compareTo(b.overdueSince()));
    }

    @Test
    void aCardShowsItsEvidenceAndEndsInAQuestion() {
        Circle circle = circle(SEEN, "S01-MIA");

        assertThat(GAPS.of(circle)).isNotEmpty().allSatisfy(finding -> {
            CardText card = CardText.of(finding, circle.slice());
            assertThat(card.evidence()).isNotEmpty();
            assertThat(card.question()).contains("?");
        });
    }

    @Test
    void theOverviewSaysWhoIsNearAndWhomToRing() {
        Circle circle = circle(SEEN, "S01-MIA");
        Overview overview = Overview.of(circle, GAPS.of(circle), CLOCKS);

        assertThat(overview.home()).extracting(near -> near.person().relation()).contains("mother", "father");
        assertThat(overview.ring()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void aRestrictedItemShowsThatItExistsAndWhomToContactAndNothingElse() {
        ItemRow restricted = SEEN.rows(ItemRow.class).stream()
                .filter(Row::restricted)
                .findFirst()
                .orElseThrow();
        ItemStory story = ItemStory.of(SEEN, restricted);

        assertThat(story.title()).isEqualTo("Restricted");
        assertThat(story.holder()).isNotNull();
        assertThat(story.saidBy()).isNull();
        assertThat(story.readings()).isEmpty();
    }

    @Test
    void anAllegationNeverStandsWithoutItsOutcome() {
        Slice slice = Deliveries.inline("""
                        # agencies.csv
                        id,name,type
                        A,Police,police
                        # people.csv
                        id,kind,given_names,family_name
                        P,child,Ada,Quill
                        # information.csv
                        id,kind,summary,occurred_from,held_by,about
                        I,allegation,A neighbour rang,2025-01-01,A,P
                        """).on("2025-02-01");

        assertThat(ItemList.of(circle(slice, "P")).all().getFirst().outcome()).contains("Outcome: none recorded yet");
    }

    @Test
    void filtersOfItemsGoTogether() {
        ItemList items = ItemList.of(circle(SEEN, "S01-MIA"));
        var found = items.matching(new ItemList.Filter(null, null, null, null, "cot"));

        assertThat(items.all()).isSortedAccordingTo((a, b) -> date(b).compareTo(date(a)));
        assertThat(found).isNotEmpty().hasSizeLessThan(items.all().size());
        assertThat(items.matching(ItemList.Filter.NONE)).hasSameSizeAs(items.all());
    }

    @Test
    void whatIsAboutNobodySaysOfEachCandidateWhy() {
        List<LooseItem> loose = SEEN.circles().stream()
                .flatMap(circle -> UnlinkedList.of(circle).aboutNobody().stream())
                .toList();

        assertThat(loose)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.near())
                        .allSatisfy(candidate -> assertThat(candidate.why()).isNotEmpty()));
    }

    private static LocalDate date(ItemStory story) {
        LocalDate date = story.row().date();
        return date == null ? LocalDate.MIN : date;
    }

    private static InvolvementTable.Line line(List<InvolvementTable.Line> lines, String agency) {
        return lines.stream()
                .filter(line -> line.agency().name().equals(agency))
                .findFirst()
                .orElseThrow();
    }
}
