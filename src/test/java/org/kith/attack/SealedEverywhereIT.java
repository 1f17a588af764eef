package org.kith.attack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.attack.ReadEntryPoints.Asked;
import org.kith.enquiry.Notebook;
import org.kith.enquiry.Question;
import org.kith.gaps.random.Rows;
import org.kith.gaps.scan.Scan;
import org.kith.identity.Keeper;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.testing.DeliveredGraph;
import org.kith.testing.Deliveries;
import org.kith.testing.TestStore;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * For drawn deliveries, everything that the program answers a reader without clearance is what it would answer had the
 * sealed things never been delivered: every read of every room, the log and the record of reads that go with it.
 */
class SealedEverywhereIT extends DeliveredGraph {

    @Autowired
    ApplicationContext rooms;

    @Autowired
    Scan scan;

    @Autowired
    Notebook notebook;

    @Autowired
    Keeper keeper;

    /** So many words of a delivery are looked for; each costs a read. */
    private static final int WORDS = 40;

    private Map<String, String> first = Map.of();

    @Test
    void everyWayToReadIsComparedOrExcused() {
        Set<String> known = new TreeSet<>(ReadEntryPoints.COMPARED.keySet());
        known.removeAll(ReadEntryPoints.MADE_FROM_CIRCLES);
        known.addAll(ReadEntryPoints.EXCUSED.keySet());
        known.addAll(ReadEntryPoints.WRITES);

        assertThat(entryPoints()).isEqualTo(known);
    }

    private Set<String> entryPoints() {
        Set<String> all = new TreeSet<>();
        for (String name : rooms.getBeanDefinitionNames()) {
            Class<?> type = AopUtils.getTargetClass(rooms.getBean(name));
            if (type.getName().startsWith("org.kith")) {
                for (Method method : type.getMethods()) {
                    if (Arrays.asList(method.getParameterTypes()).contains(Lens.class)) {
                        all.add(type.getSimpleName() + "." + method.getName());
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 50})
    void whatIsSealedIsAsIfItHadNeverBeenDelivered(int seed) {
        compare(Sealing.drawn(seed, clock.today()));
    }

    /** What drawn deliveries seldom hold: something sealed that would decide what is said of something open. */
    @Test
    void whatIsOpenIsNotWeighedJoinedReceivedOrCountedBySomethingSealed() {
        compare(Deliveries.inline(Sealing.DECIDING.formatted(clock.today().minusMonths(1))));
    }

    private void compare(Deliveries with) {
        Deliveries without = Rows.withoutSealed(with);
        Set<String> words = words(with);
        assertThat(with.statements().size()).isGreaterThan(without.statements().size());

        Map<String, String> answers = answers(with, without, words, true);
        Map<String, String> expected = answers(without, without, words, false);

        Map<String, String> differ = new TreeMap<>();
        expected.forEach((what, answer) -> {
            if (!answer.equals(answers.get(what))) {
                differ.put(what, difference(answers.get(what), answer));
            }
        });
        assertThat(differ).isEmpty();
    }

    /** Where two long answers begin to differ. */
    private static String difference(String said, String expected) {
        Set<String> one = new TreeSet<>(List.of(said.split("\n")));
        Set<String> other = new TreeSet<>(List.of(expected.split("\n")));
        Set<String> more = new TreeSet<>(one);
        more.removeAll(other);
        other.removeAll(one);
        return "\n  with:    " + more + "\n  without: " + other;
    }

    private Map<String, String> answers(Deliveries delivery, Deliveries common, Set<String> words, boolean remember) {
        deliver(delivery.text());
        Map<String, String> ids = TestStore.ids();
        if (remember) {
            first = ids;
        } else {
            assertThat(first.keySet()).containsAll(ids.keySet());
            Map<String, String> names = new HashMap<>();
            ids.forEach((scoped, id) -> names.put(id, first.get(scoped)));
            TestStore.rename(names);
        }
        TestStore.freshWords();
        scan.everybody(true);
        keeper.readAll();
        Map<StatementKind, List<String>> things = things(common);
        Lens lens = lens();
        ask(delivery, things.get(StatementKind.PERSON_RECORD).getFirst(), lens);
        Asked asked = new Asked(rooms, lens, things, List.copyOf(words));
        Answers answers = new Answers(new HashSet<>(first.values()));
        Map<String, String> all = new LinkedHashMap<>();
        long before = TestStore.count("MATCH (e:AccessEvent) RETURN coalesce(max(e.number), 0)", Map.of());
        Logger log = (Logger) LoggerFactory.getLogger("org.kith");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Level level = log.getLevel();
        log.addAppender(lines);
        log.setLevel(Level.DEBUG);
        try {
            ReadEntryPoints.COMPARED.forEach((name, way) -> all.put(name, answers.of(() -> way.apply(asked))));
        } finally {
            log.detachAppender(lines);
            log.setLevel(level);
        }
        all.put(
                "the log",
                answers.of(() -> List.copyOf(lines.list).stream()
                        .map(ILoggingEvent::getFormattedMessage)
                        .toList()));
        all.put(
                "the record of reads",
                answers.of(() -> TestStore.texts(
                        "MATCH (e:AccessEvent) WHERE e.number > $before RETURN e.view + ' '"
                                + " + reduce(all = '', id IN coalesce(e.touchedIds, []) | all + id + ' ')",
                        Map.of("before", before))));
        return all;
    }

    /** Questions of somebody cleared, one for each thing that is there: about each child, naming it. */
    private void ask(Deliveries delivery, String child, Lens lens) {
        Lens cleared = lens.cleared(Clearance.EVERYTHING);
        Map<StatementKind, List<String>> there = things(delivery);
        for (String named : there.values().stream().flatMap(List::stream).toList()) {
            notebook.ask(
                    cleared, new Question.Asked(child, "What of this?", null, null, null, null, null, List.of(named)));
        }
    }

    /** The store's ids of what has one in a delivery. */
    private Map<StatementKind, List<String>> things(Deliveries delivery) {
        Map<String, String> called = new HashMap<>();
        TestStore.ids().forEach((scoped, id) -> called.put(scoped, id));
        Map<StatementKind, List<String>> things = new EnumMap<>(StatementKind.class);
        delivery.rows()
                .forEach((kind, rows) -> rows.forEach(row -> {
                    if (row.containsKey("id")) {
                        things.computeIfAbsent(kind, k -> new ArrayList<>()).add(id(kind, row.get("id")));
                    }
                }));
        return things;
    }

    private static String id(StatementKind kind, String delivered) {
        return TestStore.text(
                "MATCH (s:Statement {delivered: $called}) WHERE $kind IN labels(s) RETURN s.id",
                Map.of("called", delivered, "kind", kind.label()));
    }

    /** Every word of people, places, agencies and items, those that are sealed too; and ways to ask for all at once. */
    private static Set<String> words(Deliveries delivery) {
        Set<String> words = new LinkedHashSet<>(List.of("*", "a*", "/.*/", "words:*", "[a TO z]", "~", "-", "OR *"));
        List<String> cells = new ArrayList<>();
        delivery.rows()
                .forEach((kind, rows) -> rows.forEach(row -> kind.columns().stream()
                        .filter(column -> column.type() == Column.Type.TEXT
                                || column.name().equals("date_of_birth"))
                        .map(column -> row.get(column.name()))
                        .filter(Objects::nonNull)
                        .forEach(cells::add)));
        Collections.shuffle(cells, new Random(cells.size()));
        cells.stream().distinct().limit(WORDS).forEach(words::add);
        return words;
    }
}
