package org.kith.workspace;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kith.gaps.scan.WorklistFilter;
import org.kith.kernel.Ids;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Coded;

/**
 * What the worklist shows, as its address says it: ids and codes, never names. What the address holds besides is left out.
 *
 * @param narrowed by what it is narrowed; nothing empty in it
 * @param many how many cards at most
 */
record WorklistState(Tab tab, Map<By, SortedSet<String>> narrowed, int many) {

    /** Cards on a page, and how many more each press on the button shows. */
    static final int PAGE = 50;

    private static final int MOST = 500;
    private static final Pattern AGES = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    /** The scopes, live work first. */
    enum Tab {
        LIVE("live", "Live"),
        CLOSED("closed", "Recently closed"),
        QUALITY("quality", "Data quality");

        private final String code;
        private final String label;

        Tab(String code, String label) {
            this.code = code;
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What it can be narrowed by. Never a practitioner. */
    enum By {
        PATTERN("pattern", "What is not joined", text -> text.matches("[a-z-]{1,60}")),
        AGENCY(
                "agency",
                "Agency",
                text -> Ids.isId(text) || Coded.find(AgencyType.class, text).isPresent()),
        CLOCK(
                "clock",
                "Clock",
                text -> Coded.find(WorklistFilter.ByClock.class, text).isPresent()),
        AGE("age", "Age", text -> AGES.matcher(text).matches()),
        AREA("area", "Area", text -> text.matches("[A-Za-z0-9]{1,12}")),
        TEAM("team", "Team", text -> text.matches("[0-9a-f]{12}"));

        private final String code;
        private final String label;
        private final Predicate<String> valid;

        By(String code, String label, Predicate<String> valid) {
            this.code = code;
            this.label = label;
            this.valid = valid;
        }

        String label() {
            return label;
        }
    }

    WorklistState {
        Map<By, SortedSet<String>> some = new EnumMap<>(By.class);
        narrowed.forEach((by, codes) -> {
            if (!codes.isEmpty()) {
                some.put(by, new TreeSet<>(codes));
            }
        });
        narrowed = Map.copyOf(some);
    }

    static WorklistState of(QueryParameters address) {
        Map<By, SortedSet<String>> narrowed = new EnumMap<>(By.class);
        for (By by : By.values()) {
            narrowed.put(
                    by,
                    address.getParameters(by.code).stream()
                            .filter(by.valid)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        String tab = address.getSingleParameter("tab").orElse("");
        int many = address.getSingleParameter("cards")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(PAGE);
        return new WorklistState(
                Arrays.stream(Tab.values())
                        .filter(each -> each.code.equals(tab))
                        .findFirst()
                        .orElse(Tab.LIVE),
                narrowed,
                Math.clamp(many, PAGE, MOST));
    }

    QueryParameters address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (tab != Tab.LIVE) {
            parameters.put("tab", List.of(tab.code));
        }
        for (By by : By.values()) {
            if (narrowed.containsKey(by)) {
                parameters.put(by.code, List.copyOf(codes(by)));
            }
        }
        if (many != PAGE) {
            parameters.put("cards", List.of(String.valueOf(many)));
        }
        return new QueryParameters(parameters);
    }

    SortedSet<String> codes(By by) {
        return narrowed.getOrDefault(by, new TreeSet<>());
    }

    /** Ages are one span; of everything else there may be several. */
    WorklistState with(By by, String code) {
        Map<By, SortedSet<String>> more = new EnumMap<>(By.class);
        more.putAll(narrowed);
        SortedSet<String> codes = by == By.AGE ? new TreeSet<>() : new TreeSet<>(codes(by));
        codes.add(code);
        more.put(by, codes);
        return new WorklistState(tab, more, PAGE);
    }

    WorklistState without(By by, String code) {
        Map<By, SortedSet<String>> fewer = new EnumMap<>(By.class);
        fewer.putAll(narrowed);
        SortedSet<String> codes = new TreeSet<>(codes(by));
        codes.remove(code);
        fewer.put(by, codes);
        return new WorklistState(tab, fewer, PAGE);
    }

    WorklistState all() {
        return new WorklistState(tab, Map.of(), PAGE);
    }

    WorklistState on(Tab other) {
        return new WorklistState(other, narrowed, PAGE);
    }

    WorklistState more() {
        return new WorklistState(tab, narrowed, Math.min(many + PAGE, MOST));
    }

    boolean canShowMore() {
        return many < MOST;
    }

    WorklistFilter filter() {
        int[] ages = codes(By.AGE).stream()
                .findFirst()
                .map(AGES::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(span -> new int[] {Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))})
                .orElse(new int[0]);
        return new WorklistFilter(
                tab == Tab.LIVE,
                codes(By.PATTERN),
                codes(By.AGENCY),
                codes(By.AREA),
                codes(By.TEAM),
                ages.length == 0 ? null : ages[0],
                ages.length == 0 ? null : ages[1],
                codes(By.CLOCK).stream()
                        .flatMap(code -> Coded.find(WorklistFilter.ByClock.class, code).stream())
                        .collect(Collectors.toSet()));
    }
}
