package org.kith.gaps.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.circle.Naming;
import org.kith.circle.Replay;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.FirstDetectable;
import org.kith.gaps.GapFinder;
import org.kith.kernel.AsOf;
import org.kith.kernel.Lens;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.testing.Deliveries;

/** Since when a finding could be seen is what looking at each earlier day would say. */
class FirstDetectableTests {

    private static final Path CASE = Path.of("src/test/resources/cases/nil-under-an-old-name");

    /** So far back each day is looked at; a run that began earlier is only seen not to have ended. */
    private static final int DAYS = 250;

    /** Every so many of the made-up deliveries: each costs as many slices as there are days. */
    private static final int EVERY = 12;

    private final GapFinder finder = GapFinder.shipped();

    @Test
    void itIsTheDayOnWhichTheLastPieceBecameKnown() {
        Map<String, LocalDate> first = first(Deliveries.folder(CASE), LocalDate.of(2024, 9, 30));

        assertThat(first)
                .containsEntry("nil-return-out-of-date R1", LocalDate.of(2024, 8, 19))
                .containsEntry("adult-appeared-after-checks P-IVO|P-DEN", LocalDate.of(2024, 7, 29))
                .containsEntry("adult-appeared-after-checks P-IVO|P-DEN2", LocalDate.of(2024, 9, 5));
    }

    /** Ada at home with Rob, of whom a relationship is recorded that nobody verified; two enquiries, a year apart. */
    private static final Deliveries STEP_FATHER = Deliveries.inline("""
            # agencies.csv
            id,name,type
            CSC,Children's Services,childrens_social_care
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            ROB,adult,Rob,Field,1988-01-01
            # households.csv
            id,kind
            H1,home
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            ROB,H1,resident,2020-01-01
            # relationships.csv
            person,related_person,type,asserted_by,known_from
            ROB,ADA,step_parent,CSC,2021-01-01
            # enquiries.csv
            id,child,agency,opened_at,closed_at,decision
            E1,ADA,CSC,2022-01-10,2022-01-20,no_further_action
            E2,ADA,CSC,2024-03-05,,
            """);

    @Test
    void aRunThatWasBrokenBeganAfterTheBreak() {
        assertThat(first(STEP_FATHER, LocalDate.of(2022, 1, 15)))
                .containsEntry("relationship-unverified ADA|ROB", LocalDate.of(2022, 1, 10));
        assertThat(first(STEP_FATHER, LocalDate.of(2024, 6, 1)))
                .containsEntry("relationship-unverified ADA|ROB", LocalDate.of(2024, 3, 5));
    }

    @Test
    void aLaterWordBeginsARunToo() {
        Deliveries closed = STEP_FATHER.then(Moment.of(LocalDate.of(2024, 4, 1)), """
                        # enquiries.csv
                        id,closed_at,decision
                        E2,2024-04-01,no_further_action
                        """);
        Deliveries opened = closed.and("""
                # enquiries.csv
                id,child,agency,opened_at
                E3,ADA,CSC,2024-05-02
                """);

        assertThat(first(opened, LocalDate.of(2024, 6, 1)))
                .containsEntry("relationship-unverified ADA|ROB", LocalDate.of(2024, 5, 2));
    }

    @Test
    void itIsWhatLookingAtEachDayWouldSay() {
        int compared = 0;
        for (int seed = 0; seed < RandomDeliveries.SEEDS; seed += EVERY) {
            Deliveries delivery = RandomDeliveries.of(seed);
            LocalDate last = RandomDeliveries.day(seed);
            Map<String, LocalDate> first = first(delivery, last);
            Map<String, LocalDate> walked = walked(replay(delivery, last));
            LocalDate horizon = last.minusDays(DAYS);
            assertThat(within(first, horizon)).as("seed %d", seed).isEqualTo(within(walked, horizon));
            compared += within(walked, horizon).size();
        }
        assertThat(compared).isGreaterThan(20);
    }

    private static Map<String, LocalDate> within(Map<String, LocalDate> first, LocalDate horizon) {
        return first.entrySet().stream()
                .filter(entry -> entry.getValue().isAfter(horizon))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private Map<String, LocalDate> first(Deliveries delivery, LocalDate last) {
        Replay replay = replay(delivery, last);
        Slice slice = replay.at(replay.last());
        Map<String, LocalDate> first = new TreeMap<>();
        new FirstDetectable(finder)
                .of(replay, finder.of(slice))
                .forEach((finding, day) -> first.put(word(finding, slice.delivered()), day));
        return first;
    }

    /** Day by day. */
    private Map<String, LocalDate> walked(Replay replay) {
        LocalDate last = replay.last().day();
        Map<String, LocalDate> first = new HashMap<>();
        Set<String> open = held(replay, last);
        for (LocalDate day = last; !open.isEmpty() && day.isAfter(last.minusDays(DAYS)); day = day.minusDays(1)) {
            Set<String> before = held(replay, day.minusDays(1));
            for (String finding : List.copyOf(open)) {
                if (!before.contains(finding)) {
                    first.put(finding, day);
                    open.remove(finding);
                }
            }
        }
        return first;
    }

    private Set<String> held(Replay replay, LocalDate day) {
        Slice slice = replay.at(AsOf.endOf(day));
        return finder.of(slice).stream()
                .map(finding -> word(finding, slice.delivered()))
                .collect(Collectors.toSet());
    }

    private static String word(Finding finding, Naming naming) {
        return finding.pattern() + " " + finding.key().text(naming);
    }

    private static Replay replay(Deliveries delivery, LocalDate last) {
        AsOf moment = AsOf.at(LondonTime.startOf(last.plusDays(1)).minusNanos(1));
        return Replay.of(delivery.statements(), Lens.system("a test", moment));
    }
}
