package org.kith.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.record.Sayings;
import org.kith.testing.Deliveries;
import org.kith.testing.GraphTest;
import org.kith.testing.TestStore;
import org.springframework.beans.factory.annotation.Autowired;

/** What was asked and waits, for a reader. */
@GraphTest
class RequestBoardIT {

    private static final String DELIVERY = """
            # agencies.csv
            id,name,type,area,sensitive
            CSC,Social care,childrens_social_care,995,
            HOU,Housing,housing,995,
            GP,Surgery,gp,995,
            # people.csv
            id,kind,given_names,family_name,date_of_birth,protection
            MIA,child,Mia,Field,2020-02-03,open
            UNA,adult,Una,Field,1990-01-01,open
            SEA,child,Sean,Locke,2015-01-01,sealed
            # enquiries.csv
            id,child,agency,opened_at,rag,closed_at
            E1,MIA,CSC,2026-10-12T09:00:00Z,green,
            E2,MIA,CSC,2024-01-01T09:00:00Z,green,2024-02-01T09:00:00Z
            E3,SEA,CSC,2026-10-12T09:00:00Z,green,
            # enquiry_grades.csv
            enquiry,rag,at,by
            E1,amber,2026-10-12T10:00:00Z,A manager
            # requests.csv
            id,enquiry,ask_group,agency,about,asked_at,due_at,question,responded_at,outcome
            LATE,E1,,GP,MIA,2026-10-12T09:00:00Z,2026-10-12T10:00:00Z,Seen?,,
            BOTH1,E1,G,HOU,MIA,2026-10-12T11:00:00Z,,Who lives there?,,
            BOTH2,E1,G,HOU,UNA,2026-10-12T11:00:00Z,,Who lives there?,,
            DONE,E1,,GP,UNA,2026-10-12T09:00:00Z,,Known?,2026-10-12T12:00:00Z,nothing_held
            OLD,E2,,GP,MIA,2024-01-02T09:00:00Z,,Known?,,
            FREE,,,HOU,UNA,2026-10-12T09:30:00Z,,Rent?,,
            HIDDEN,E3,,GP,SEA,2026-10-12T09:00:00Z,,Known?,,
            """;

    @Autowired
    Imports imports;

    @Autowired
    RequestBoard board;

    @Autowired
    Reminders reminders;

    @Autowired
    Sayings sayings;

    @Autowired
    DomainClock clock;

    @TempDir
    Path folder;

    @BeforeEach
    void deliver() {
        TestStore.clear();
        imports.take(
                Deliveries.write(DELIVERY, folder.resolve("delivery")), folder.resolve("rejects"), Progress.UNWATCHED);
    }

    @Test
    void whatRanOutComesFirstAndWhatHasNoClockLast() {
        RequestBoard.All all = board.all(lens());

        assertThat(called(all.asks())).containsExactly("LATE", "BOTH1+BOTH2", "FREE");
        assertThat(all.asks().getFirst().overdue(lens().asOf().end())).isTrue();
        // Amber since ten o'clock, asked at noon in London: eight working hours are up at noon of the next day.
        assertThat(all.asks().get(1).due()).hasToString("2026-10-13T11:00:00Z");
        assertThat(all.asks().get(2).due()).isNull();
        assertThat(all.cut()).isFalse();
    }

    @Test
    void countingNotesNobodyAndAPageNotesWhoIsShown() {
        RequestBoard.All all = board.all(lens());
        assertThat(noted()).isEmpty();

        RequestBoard.Page page = board.page(lens(), all.asks().subList(1, 2));
        assertThat(called(page.asks())).containsExactly("BOTH1+BOTH2");
        assertThat(page.slice().rows(RequestRow.class)).isNotEmpty();
        assertThat(page.slice().people().all().stream().map(Person::ref)).isNotEmpty();
        assertThat(noted()).contains(id("MIA"), id("UNA")).doesNotContain(id("SEA"));
    }

    @Test
    void whatIsSealedWaitsOnlyForWhoeverIsCleared() {
        Lens cleared = lens().cleared(Clearance.of(Set.of(id("SEA"))));

        assertThat(called(board.all(cleared).asks())).contains("HIDDEN");
    }

    @Test
    void whatWasSetAsideAsAnsweredWaitsNoLongerUntilThatIsTakenBack() {
        WaitingAsk ask = board.all(lens()).asks().getFirst();
        List<String> said = sayings.say(
                now(),
                List.of(Settling.answered(ask.first(), ask.enquiry(), "Answered by telephone.", "Ada", clock.now())));
        assertThat(called(board.all(lens()).asks())).doesNotContain("LATE");

        sayings.withdraw(now(), said);
        assertThat(called(board.all(lens()).asks())).contains("LATE");
    }

    @Test
    void aReminderIsNotedWithWhoAndHowAndCanBeTakenBack() {
        WaitingAsk ask = board.all(lens()).asks().get(1);
        List<String> ids = reminders.remind(lens(), ask, " by telephone ");

        Map<String, List<Reminders.Reminder>> noted = reminders.of(lens(), ask.ids());
        assertThat(noted).containsOnlyKeys(ask.ids());
        assertThat(noted.get(ask.first().id())).singleElement().satisfies(reminder -> {
            assertThat(reminder.by()).isEqualTo("Ada");
            assertThat(reminder.how()).isEqualTo("by telephone");
        });

        reminders.takeBack(lens(), ask, ids);
        assertThat(reminders.of(lens(), ask.ids())).isEmpty();
    }

    /** The morning after. */
    private static Lens lens() {
        return new Lens(
                new Reader("ada", "Ada", false),
                "Trying it out",
                AsOf.at(Instant.parse("2026-10-13T08:00:00Z")),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
    }

    private Lens now() {
        return lens().asOf(AsOf.at(clock.now()));
    }

    private static List<String> called(List<WaitingAsk> asks) {
        return asks.stream()
                .map(ask -> String.join(
                        "+",
                        ask.requests().stream()
                                .map(request -> String.valueOf(request.head().delivered()))
                                .sorted()
                                .toList()))
                .toList();
    }

    private static String id(String delivered) {
        return TestStore.texts("MATCH (s:Statement {delivered: $id}) RETURN s.id", Map.of("id", delivered))
                .getFirst();
    }

    private static List<String> noted() {
        return TestStore.texts(
                "MATCH (e:AccessEvent) WHERE e.view = 'requests' UNWIND e.touchedIds AS id RETURN DISTINCT id",
                Map.of());
    }
}
