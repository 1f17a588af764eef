package org.kith.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Group;
import org.kith.figures.Shown;
import org.kith.store.CypherName;
import org.kith.store.GraphReader;

/**
 * Counts children by age, by ethnicity and by area, all of them and those of whom a pattern finds something: a check on the
 * rules. The one place that reads ethnicity. What it reads of one child goes into counts and nowhere else; no rule, list or
 * page reads it.
 */
final class RuleCheck {

    /** The one query that reads ethnicity. */
    enum Query implements CypherName {
        GROUPS;

        @Override
        public String path() {
            return "partnership/groups";
        }
    }

    /** Where a child lives in none, or more than one. */
    static final String NO_AREA = "Not recorded";

    static final String SEVERAL_AREAS = "More than one area";

    private record Child(String age, String background, String area, List<String> patterns) {}

    private final List<Child> children;

    private RuleCheck(List<Child> children) {
        this.children = children;
    }

    /** Reads everybody in scope who is open. */
    static RuleCheck read(GraphReader.Reading reading, LocalDate day) {
        List<Child> children = reading.rows(Query.GROUPS, Map.of(), row -> {
            String born = row.textOrNull("born");
            List<String> areas = row.texts("areas");
            return new Child(
                    AgeBand.of(born == null ? null : LocalDate.parse(born), day).label(),
                    Background.of(row.texts("ethnicities")).label(),
                    areas.isEmpty() ? NO_AREA : areas.size() > 1 ? SEVERAL_AREAS : areas.getFirst(),
                    row.texts("patterns"));
        });
        return new RuleCheck(children);
    }

    /** All children, by age, ethnicity and area. */
    Shown everybody() {
        return Shown.of(
                groups(labels(AgeBand.values(), AgeBand::label), Child::age, null),
                groups(labels(Background.values(), Background::label), Child::background, null),
                groups(areas(), Child::area, null));
    }

    /** Those of whom a pattern finds something, by the same, each beside how many there are in the group. */
    Shown found(String pattern) {
        return Shown.of(
                groups(labels(AgeBand.values(), AgeBand::label), Child::age, pattern),
                groups(labels(Background.values(), Background::label), Child::background, pattern),
                groups(areas(), Child::area, pattern));
    }

    private List<String> areas() {
        List<String> areas = new ArrayList<>(children.stream()
                .map(Child::area)
                .filter(area -> !area.equals(NO_AREA) && !area.equals(SEVERAL_AREAS))
                .distinct()
                .sorted()
                .toList());
        areas.add(SEVERAL_AREAS);
        areas.add(NO_AREA);
        return areas;
    }

    private static <E> List<String> labels(E[] all, Function<E, String> label) {
        return List.of(all).stream().map(label).toList();
    }

    private List<Group<String>> groups(List<String> keys, Function<Child, String> key, @Nullable String pattern) {
        Map<String, Long> of = new TreeMap<>();
        Map<String, Long> counted = new LinkedHashMap<>();
        for (Child child : children) {
            of.merge(key.apply(child), 1L, Long::sum);
            if (pattern == null || child.patterns().contains(pattern)) {
                counted.merge(key.apply(child), 1L, Long::sum);
            }
        }
        return keys.stream()
                .map(name -> pattern == null
                        ? Group.of(name, counted.getOrDefault(name, 0L))
                        : new Group<>(name, counted.getOrDefault(name, 0L), of.getOrDefault(name, 0L)))
                .toList();
    }
}
