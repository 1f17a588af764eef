package org.kith.gaps.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The fewest asks, compared with trying out everything in small made-up worlds; and what decides between as many. */
class AskSearchTests {

    private static final int WORLDS = 1500;

    /** For trying out every day, which is slow. */
    private static final int FEW_WORLDS = 300;

    /** After everything there is. */
    private static final int LATE = 1000;

    @Test
    void noOrderOfAsksOfAnyAgenciesBringsItTogetherWithFewer() {
        int reached = 0;
        int several = 0;
        int chained = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            Made made = Made.of(seed);
            List<Set<String>> wanted = made.wanted();
            Optional<Way> fewest = search(made.world(), wanted).fewest();
            int tried = tryOut(made.world(), wanted, LATE);
            assertThat(fewest.map(way -> way.asks().size()).orElse(-1))
                    .as("world %s", seed)
                    .isEqualTo(tried);
            reached += fewest.isPresent() ? 1 : 0;
            several += fewest.filter(way -> way.asks().size() > 1).isPresent() ? 1 : 0;
            chained += fewest.filter(way -> way.asks().stream().anyMatch(ask -> ask.after() > 0))
                            .isPresent()
                    ? 1
                    : 0;
        }
        assertThat(reached).as("worlds in which it can be done").isGreaterThan(WORLDS / 4);
        assertThat(several).as("worlds in which it takes several asks").isGreaterThan(100);
        assertThat(chained).as("worlds in which one ask waits for another").isGreaterThan(50);
    }

    @Test
    void noOrderOfAsksBringsOneThingToAnAgencyThatNeedsItWithFewer() {
        int asked = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            Made made = Made.of(seed);
            List<Set<String>> one = made.wanted().subList(0, 1);
            List<String> may = made.needing();
            AskSearch search = new AskSearch(made.world(), one, may, List.of());
            Optional<Way> fewest = search.fewest();
            List<Piece> pieces = List.copyOf(made.world().pieces().values());
            Tried tried = (agency, has) -> may.contains(agency) && all(pieces, one, has) ? 0 : -1;
            assertThat(fewest.map(way -> way.asks().size()).orElse(-1))
                    .as("world %s", seed)
                    .isEqualTo(tryOut(made.world(), LATE, tried));
            asked += fewest.filter(way -> way.asks().size() > 1).isPresent() ? 1 : 0;
            if (seed < FEW_WORLDS && fewest.isPresent()) {
                assertThat(search.earliest().orElseThrow().day())
                        .as("world %s", seed)
                        .isEqualTo(firstDay(made, day -> tryOut(made.world(), day, tried) >= 0));
            }
        }
        assertThat(asked).as("worlds in which it takes several asks").isGreaterThan(30);
    }

    @Test
    void noOrderOfAsksComesToAskAnAgencyAboutSomebodyWithFewerOrEarlier() {
        int several = 0;
        int reached = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            Made made = Made.of(seed);
            World world = made.world();
            List<String> may = made.needing();
            Set<AskGraph.Answer> answers = made.questions();
            if (answers.isEmpty()) {
                continue;
            }
            AskSearch search = AskSearch.toPut(world, answers, may);
            Optional<Way> fewest = search.fewest();
            assertThat(fewest.map(way -> way.asks().size()).orElse(-1))
                    .as("world %s", seed)
                    .isEqualTo(tryOut(world, LATE, put(world, may, answers, LATE)));
            reached += fewest.isPresent() ? 1 : 0;
            several += fewest.filter(way -> way.asks().size() > 1).isPresent() ? 1 : 0;
            fewest.ifPresent(way -> assertThat(answers)
                    .contains(new AskGraph.Answer(
                            way.asks().getLast().asked(), way.asks().getLast().about())));
            if (seed < FEW_WORLDS && fewest.isPresent()) {
                assertThat(search.earliest().orElseThrow().day())
                        .as("world %s", seed)
                        .isEqualTo(firstDay(made, day -> tryOut(world, day, put(world, may, answers, day)) >= 0));
            }
        }
        assertThat(reached).as("worlds in which it can be done").isGreaterThan(300);
        assertThat(several).as("worlds in which it takes several asks").isGreaterThan(30);
    }

    /** One ask more, by an agency that may, from the moment on which it knows of whom and the other has something to tell. */
    private static Tried put(World world, List<String> may, Set<AskGraph.Answer> answers, int day) {
        List<Piece> pieces = List.copyOf(world.pieces().values());
        return (agency, has) -> may.contains(agency)
                        && answers.stream()
                                .anyMatch(answer -> pieces.stream()
                                                .anyMatch(piece ->
                                                        piece.tellable(answer.agency(), answer.subject()) <= day)
                                        && known(world, agency, pieces, has, day)
                                                .contains(answer.subject()))
                ? 1
                : -1;
    }

    /** How many asks more an agency needs for what is looked for; negative where it does not come to it yet. */
    private interface Tried {
        int more(String agency, int has);
    }

    @Test
    void itsDayIsTheFirstOnWhichSoFewAsksAreEnoughAndTheEarliestIsTheFirstAtAll() {
        for (int seed = 0; seed < FEW_WORLDS; seed++) {
            Made made = Made.of(seed);
            List<Set<String>> wanted = made.wanted();
            AskSearch search = search(made.world(), wanted);
            Optional<Way> fewest = search.fewest();
            if (fewest.isEmpty()) {
                continue;
            }
            int asks = fewest.get().asks().size();
            assertThat(fewest.get().day())
                    .as("world %s", seed)
                    .isEqualTo(firstDay(made, day -> tryOut(made.world(), wanted, day) == asks));
            Way earliest = search.earliest().orElseThrow();
            assertThat(earliest.day())
                    .as("world %s", seed)
                    .isEqualTo(firstDay(made, day -> tryOut(made.world(), wanted, day) >= 0));
        }
    }

    @Test
    void whoAsksInTheOrderSaidHasAllOfItOnTheDaySaid() {
        for (int seed = 0; seed < WORLDS; seed++) {
            Made made = Made.of(seed);
            List<Set<String>> wanted = made.wanted();
            AskSearch search = search(made.world(), wanted);
            for (Optional<Way> found : List.of(search.fewest(), search.earliest())) {
                int at = seed;
                found.ifPresent(way -> follow(made.world(), wanted, way, at));
            }
        }
    }

    /** Asks one after the other, each on its day, and looks what the agency has in the end. */
    private static void follow(World world, List<Set<String>> wanted, Way way, int seed) {
        Map<String, Integer> has = new HashMap<>();
        world.pieces().values().stream()
                .filter(piece -> piece.had().containsKey(way.asker()))
                .forEach(piece -> has.put(piece.row(), piece.had().get(way.asker())));
        int before = World.ALWAYS;
        for (int at = 0; at < way.asks().size(); at++) {
            Way.Ask ask = way.asks().get(at);
            int day = day(ask.day());
            assertThat(day).as("world %s: in order", seed).isGreaterThanOrEqualTo(before);
            before = day;
            assertThat(ask.after()).as("world %s: after an earlier one", seed).isLessThanOrEqualTo(at);
            assertThat(knows(world, way.asker(), ask.about(), has))
                    .as("world %s: the asker knew of whom it asks", seed)
                    .isLessThanOrEqualTo(day);
            for (Piece piece : world.pieces().values()) {
                if (piece.tellable(ask.asked(), ask.about()) <= day) {
                    has.merge(piece.row(), day, Math::min);
                }
            }
            assertThat(has.keySet())
                    .as("world %s: it brought what is said", seed)
                    .containsAll(ask.brings());
        }
        int last = day(way.day());
        assertThat(wanted)
                .allSatisfy(some -> assertThat(some)
                        .as("world %s: there on the last day", seed)
                        .anyMatch(row -> has.getOrDefault(row, World.NEVER) <= last));
    }

    private static int knows(World world, String agency, Subject subject, Map<String, Integer> has) {
        int knows = world.knows().getOrDefault(agency, new TreeMap<>()).getOrDefault(subject, World.NEVER);
        for (Map.Entry<String, Integer> one : has.entrySet()) {
            int bears = world.pieces().get(one.getKey()).bears().getOrDefault(subject, World.NEVER);
            knows = Math.min(knows, Math.max(bears, one.getValue()));
        }
        return knows;
    }

    @Test
    void ofTwoThatNeedAsManyTheOneThatRunsTheEnquiryAsksWhateverTheDays() {
        World world = World.of(
                List.of(piece("p", Map.of("mia", 5), Map.of("POL", 5)), piece("q", Map.of("mia", 9), Map.of("SCH", 9))),
                Map.of("CSC", Map.of(subject("mia"), 30), "HOU", Map.of(subject("mia"), 1)));
        List<Set<String>> wanted = List.of(Set.of("p"), Set.of("q"));

        assertThat(new AskSearch(world, wanted, List.of(), List.of("CSC"))
                        .fewest()
                        .orElseThrow())
                .satisfies(way -> {
                    assertThat(way.asker())
                            .as("it needs two asks, and the police only one")
                            .isEqualTo("POL");
                    assertThat(way.asks()).hasSize(1);
                });
        assertThat(new AskSearch(world, wanted, List.of("CSC", "HOU"), List.of("CSC"))
                        .fewest()
                        .orElseThrow())
                .satisfies(way -> {
                    assertThat(way.asker()).isEqualTo("CSC");
                    assertThat(way.day()).isEqualTo(LocalDate.ofEpochDay(30));
                });
        assertThat(new AskSearch(world, wanted, List.of("CSC", "HOU"), List.of())
                        .fewest()
                        .orElseThrow()
                        .asker())
                .as("without an enquiry the earlier day decides")
                .isEqualTo("HOU");
    }

    @Test
    void nothingIsAskedAboutSomebodyWhomTheAskerDoesNotKnowOf() {
        World world = World.of(
                List.of(piece("p", Map.of("mia", 5), Map.of("POL", 5)), piece("q", Map.of("ray", 5), Map.of("SCH", 5))),
                Map.of());
        List<Set<String>> wanted = List.of(Set.of("p"), Set.of("q"));

        assertThat(search(world, wanted).fewest()).isEmpty();
        World told = World.of(
                List.of(
                        world.pieces().get("p"),
                        world.pieces().get("q"),
                        piece("k", Map.of("mia", 7, "ray", 7), Map.of("HOU", 7))),
                Map.of());
        Way way =
                new AskSearch(told, wanted, List.of("HOU"), List.of()).fewest().orElseThrow();
        assertThat(way.asks())
                .as("housing knows of both, and waits for no answer to ask about the other")
                .extracting(Way.Ask::after)
                .containsExactly(0, 0);
    }

    @Test
    void whatIsAskedBecauseOfAnAnswerWaitsForIt() {
        World world = World.of(
                List.of(
                        piece("p", Map.of("mia", 5), Map.of("POL", 5)),
                        piece("k", Map.of("mia", 20, "ray", 20), Map.of("HOU", 20)),
                        piece("q", Map.of("ray", 6), Map.of("SCH", 6))),
                Map.of());
        Way way = new AskSearch(world, List.of(Set.of("p"), Set.of("q")), List.of("POL"), List.of())
                .fewest()
                .orElseThrow();

        assertThat(way.asks()).extracting(Way.Ask::asked).containsExactly("HOU", "SCH");
        assertThat(way.asks()).extracting(Way.Ask::after).containsExactly(0, 1);
        assertThat(way.asks())
                .extracting(Way.Ask::day)
                .as("the school had it from day 6, and nobody could ask it before day 20")
                .containsExactly(LocalDate.ofEpochDay(20), LocalDate.ofEpochDay(20));
        assertThat(way.asks().getFirst().brings()).containsExactly("k");
    }

    private static AskSearch search(World world, List<Set<String>> wanted) {
        return new AskSearch(world, wanted, List.of(), List.of());
    }

    private static Subject subject(String id) {
        return new Subject(id, false);
    }

    private static Piece piece(String row, Map<String, Integer> bears, Map<String, Integer> had) {
        Map<Subject, Integer> subjects = new HashMap<>();
        bears.forEach((id, day) -> subjects.put(subject(id), day));
        return Piece.of(row, subjects, had);
    }

    private static int day(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? World.ALWAYS : (int) day.toEpochDay();
    }

    private interface On {
        boolean holds(int day);
    }

    private static @org.jspecify.annotations.Nullable LocalDate firstDay(Made made, On what) {
        return made.days().stream()
                .filter(what::holds)
                .findFirst()
                .map(World::date)
                .orElse(null);
    }

    /** The fewest asks of all agencies, one after the other, each telling on what it has been told; -1 for none. */
    private static int tryOut(World world, List<Set<String>> wanted, int day) {
        List<Piece> pieces = List.copyOf(world.pieces().values());
        return tryOut(world, day, (agency, has) -> all(pieces, wanted, has) ? 0 : -1);
    }

    private static int tryOut(World world, int day, Tried tried) {
        List<String> agencies = List.copyOf(agencies(world));
        List<Piece> pieces = List.copyOf(world.pieces().values());
        List<Integer> start = new ArrayList<>();
        for (String agency : agencies) {
            start.add(bits(pieces, piece -> piece.had().getOrDefault(agency, World.NEVER) <= day));
        }
        Deque<List<Integer>> queue = new ArrayDeque<>(List.of(start));
        Map<List<Integer>, Integer> asked = new HashMap<>(Map.of(start, 0));
        int fewest = -1;
        while (!queue.isEmpty()) {
            List<Integer> state = queue.poll();
            if (fewest >= 0 && asked.get(state) >= fewest) {
                return fewest;
            }
            for (int agency = 0; agency < agencies.size(); agency++) {
                int more = tried.more(agencies.get(agency), state.get(agency));
                if (more >= 0 && (fewest < 0 || asked.get(state) + more < fewest)) {
                    fewest = asked.get(state) + more;
                }
            }
            for (List<Integer> next : asks(world, agencies, pieces, state, day)) {
                if (asked.putIfAbsent(next, asked.get(state) + 1) == null) {
                    queue.add(next);
                }
            }
        }
        return fewest;
    }

    /** Of whom an agency knows by a day, with the pieces it has by then. */
    private static Set<Subject> known(World world, String agency, List<Piece> pieces, int has, int day) {
        Set<Subject> known = new TreeSet<>();
        world.knows().getOrDefault(agency, new TreeMap<>()).forEach((subject, since) -> {
            if (since <= day) {
                known.add(subject);
            }
        });
        IntStream.range(0, pieces.size())
                .filter(at -> (has & 1 << at) != 0)
                .forEach(at -> pieces.get(at).bears().forEach((subject, since) -> {
                    if (since <= day) {
                        known.add(subject);
                    }
                }));
        return known;
    }

    private static Collection<List<Integer>> asks(
            World world, List<String> agencies, List<Piece> pieces, List<Integer> state, int day) {
        Set<List<Integer>> next = new LinkedHashSet<>();
        for (int asker = 0; asker < agencies.size(); asker++) {
            int has = state.get(asker);
            Set<Subject> known = known(world, agencies.get(asker), pieces, has, day);
            for (int asked = 0; asked < agencies.size(); asked++) {
                for (Subject subject : known) {
                    int answer = state.get(asked)
                            & bits(pieces, piece -> piece.bears().getOrDefault(subject, World.NEVER) <= day);
                    if ((answer & ~has) != 0) {
                        List<Integer> then = new ArrayList<>(state);
                        then.set(asker, has | answer);
                        next.add(then);
                    }
                }
            }
        }
        return next;
    }

    private static Set<String> agencies(World world) {
        Set<String> agencies = new TreeSet<>(world.knows().keySet());
        world.pieces().values().forEach(piece -> agencies.addAll(piece.had().keySet()));
        return agencies;
    }

    private static int bits(List<Piece> pieces, java.util.function.Predicate<Piece> which) {
        return IntStream.range(0, pieces.size())
                .filter(at -> which.test(pieces.get(at)))
                .map(at -> 1 << at)
                .sum();
    }

    private static boolean all(List<Piece> pieces, List<Set<String>> wanted, int has) {
        return wanted.stream().allMatch(some -> (has & bits(pieces, piece -> some.contains(piece.row()))) != 0);
    }

    /** A small world by seed. */
    private record Made(World world, List<Set<String>> wanted) {

        static Made of(int seed) {
            Random random = new Random(seed);
            int agencies = 4;
            int subjects = 4 + random.nextInt(3);
            int many = 5 + random.nextInt(2);
            List<Piece> pieces = new ArrayList<>();
            for (int at = 0; at < many; at++) {
                Map<Subject, Integer> bears = new HashMap<>();
                int since = random.nextInt(9);
                int on = 1 + random.nextInt(2);
                for (int i = 0; i < on; i++) {
                    int subject = random.nextInt(subjects);
                    bears.put(
                            new Subject("s" + subject, subject == 0),
                            random.nextInt(4) == 0 ? random.nextInt(12) : since);
                }
                Map<String, Integer> had = new HashMap<>(Map.of("a" + random.nextInt(agencies), since));
                if (random.nextInt(4) == 0) {
                    had.putIfAbsent("a" + random.nextInt(agencies), since + random.nextInt(6));
                }
                pieces.add(Piece.of("p" + at, bears, had));
            }
            Map<String, Map<Subject, Integer>> besides = new HashMap<>();
            if (random.nextBoolean()) {
                int subject = random.nextInt(subjects);
                besides.put(
                        "a" + random.nextInt(agencies),
                        Map.of(new Subject("s" + subject, subject == 0), random.nextInt(12)));
            }
            List<Set<String>> wanted = new ArrayList<>();
            int ends = 2 + random.nextInt(2);
            for (int at = 0; at < ends; at++) {
                Set<String> some = new HashSet<>(Set.of("p" + random.nextInt(many)));
                if (random.nextInt(4) == 0) {
                    some.add("p" + random.nextInt(many));
                }
                wanted.add(some);
            }
            return new Made(World.of(pieces, besides), wanted);
        }

        /** Two of the agencies, as those that need something. */
        List<String> needing() {
            return List.of("a0", "a1");
        }

        /** What one or two of the others could be asked about somebody, as far as they have anything to tell. */
        Set<AskGraph.Answer> questions() {
            Set<AskGraph.Answer> all = new HashSet<>();
            Piece first = world.pieces().values().iterator().next();
            Subject about = first.bears().firstKey();
            world.pieces().values().stream()
                    .filter(piece -> piece.bears().containsKey(about))
                    .flatMap(piece -> piece.had().keySet().stream())
                    .filter(agency -> !needing().contains(agency))
                    .forEach(agency -> all.add(new AskGraph.Answer(agency, about)));
            return all;
        }

        Collection<Integer> days() {
            Set<Integer> days = new TreeSet<>(Set.of(World.ALWAYS));
            IntStream.range(0, 20).forEach(days::add);
            return days;
        }
    }
}
