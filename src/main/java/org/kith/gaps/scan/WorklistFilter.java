package org.kith.gaps.scan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.gaps.Finding;
import org.kith.kernel.AsOf;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.Rag;

/**
 * How the worklist is narrowed. Never by practitioner: there is nothing here to say so with. An empty set narrows nothing.
 *
 * @param live children with an open enquiry, or else the others in scope
 * @param patterns patterns of the catalogue
 * @param agencies ids of agencies, or codes of types where no agency is known to be involved
 * @param areas codes of local authorities
 * @param teams codes of {@link WorklistChoices.Team}
 * @param ageFrom youngest age in completed years, null for no bound
 * @param ageTo oldest age in completed years, null for no bound
 * @param clocks which clocks
 */
public record WorklistFilter(
        boolean live,
        Set<String> patterns,
        Set<String> agencies,
        Set<String> areas,
        Set<String> teams,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        Set<ByClock> clocks) {

    /** Clocks that the worklist is narrowed by. */
    public enum ByClock implements Coded {
        OVERDUE("overdue", "An answer is overdue"),
        ENQUIRY_OVERDUE("enquiry_overdue", "The enquiry’s clock has run out"),
        RED("red", "Red: 4 hours"),
        AMBER("amber", "Amber"),
        GREEN("green", "Green"),
        BLUE("blue", "Blue: no clock");

        private final String code;
        private final String label;

        ByClock(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public WorklistFilter {
        patterns = Set.copyOf(patterns);
        agencies = Set.copyOf(agencies);
        areas = Set.copyOf(areas);
        teams = Set.copyOf(teams);
        clocks = clocks.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(clocks));
    }

    /** Everybody with an open enquiry, or everybody else in scope. */
    public static WorklistFilter everybody(boolean live) {
        return new WorklistFilter(live, Set.of(), Set.of(), Set.of(), Set.of(), null, null, Set.of());
    }

    /** The same among those with an open enquiry, or among the others. */
    public WorklistFilter of(boolean other) {
        return new WorklistFilter(other, patterns, agencies, areas, teams, ageFrom, ageTo, clocks);
    }

    Map<String, Object> params(AsOf asOf, Set<String> except) {
        Map<String, Object> params = new HashMap<>();
        params.put("live", live);
        params.put("except", List.copyOf(except));
        params.put("patterns", List.copyOf(patterns));
        params.put("agencies", List.copyOf(agencies));
        params.put("areas", List.copyOf(areas));
        params.put("teams", List.copyOf(teams));
        params.put("bornAfter", bornAfter(asOf.day()));
        params.put("bornBefore", bornBefore(asOf.day()));
        params.put("clocks", clocks.stream().map(ByClock::code).toList());
        params.put("now", asOf.end());
        return params;
    }

    /** Somebody of at most this age was born after the day on which the next year would have been completed. */
    private @Nullable LocalDate bornAfter(LocalDate day) {
        return ageTo == null ? null : day.minusYears(ageTo + 1L);
    }

    private @Nullable LocalDate bornBefore(LocalDate day) {
        return ageFrom == null ? null : day.minusYears(ageFrom);
    }

    /** The same question asked of something worked out when the reader looks. */
    boolean admits(Watched child, AsOf asOf) {
        LocalDate after = bornAfter(asOf.day());
        LocalDate before = bornBefore(asOf.day());
        return child.live() == live
                && (areas.isEmpty() || child.areas().stream().anyMatch(areas::contains))
                && (teams.isEmpty() || child.teamCodes().stream().anyMatch(teams::contains))
                && (after == null || child.born() != null && child.born().isAfter(after))
                && (before == null || child.born() != null && !child.born().isAfter(before));
    }

    boolean admits(Watched child, Finding finding, AsOf asOf) {
        Set<String> whom = new TreeSet<>(finding.agencies());
        if (finding.agencyType() != null) {
            whom.add(finding.agencyType().code());
        }
        return (patterns.isEmpty() || patterns.contains(finding.pattern()))
                && (agencies.isEmpty() || whom.stream().anyMatch(agencies::contains))
                && (clocks.isEmpty() || clocks.stream().anyMatch(clock -> runs(clock, child, finding, asOf)));
    }

    private static boolean runs(ByClock clock, Watched child, Finding finding, AsOf asOf) {
        return switch (clock) {
            case OVERDUE -> finding.overdueSince() != null;
            case ENQUIRY_OVERDUE -> child.dueAt() != null && !child.dueAt().isAfter(asOf.end());
            case RED -> child.rag() == Rag.RED;
            case AMBER -> child.rag() == Rag.AMBER;
            case GREEN -> child.rag() == Rag.GREEN;
            case BLUE -> child.rag() == Rag.BLUE;
        };
    }
}
