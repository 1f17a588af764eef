package org.kith.information.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;

/**
 * What to show of a chronology; what is null does not matter.
 *
 * @param without kinds of lines left out
 * @param agency internal id of an agency that says it
 * @param person name of somebody it is about
 * @param from first day on which it may have happened
 * @param to last day
 * @param silent agencies of which nothing is shown; a line of others beside them stays
 */
public record ChronologyFilter(
        Set<EntryKind> without,
        Entry.@Nullable Agency agency,
        @Nullable String person,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Entry.Agency> silent) {

    public static final ChronologyFilter NONE = new ChronologyFilter(Set.of(), null, null, null, null);

    public ChronologyFilter(
            Set<EntryKind> without,
            Entry.@Nullable Agency agency,
            @Nullable String person,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this(without, agency, person, from, to, Set.of());
    }

    public ChronologyFilter {
        without = Set.copyOf(without);
        silent = Set.copyOf(silent);
    }

    boolean fits(Entry entry) {
        return !without.contains(entry.kind())
                && (entry.source().agencies().isEmpty()
                        || !silent.containsAll(entry.source().agencies()))
                && (agency == null
                        || entry.source().agencies().stream()
                                .anyMatch(one -> one.id().equals(agency.id())))
                && (person == null
                        || entry.about().stream().anyMatch(one -> one.name().equals(person)))
                && inPeriod(entry.when());
    }

    /** What lasted counts where any of its days lies in the period; what has no day at all only where none is asked for. */
    private boolean inPeriod(When when) {
        Moment at = when.at();
        if (at == null) {
            return from == null && to == null;
        }
        LocalDate begins = at.day();
        LocalDate ends = when.to() == null ? begins : when.to().day();
        return (from == null || !ends.isBefore(from)) && (to == null || !begins.isAfter(to));
    }

    /** Each filter in words, for whoever reads the paper without having set it. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        without.stream().sorted().forEach(kind -> words.add("without " + lower(kind.label())));
        silent.stream().map(Entry.Agency::name).sorted().forEach(name -> words.add("without what " + name + " says"));
        if (agency != null) {
            words.add("only what " + agency.name() + " says");
        }
        if (person != null) {
            words.add("only about " + person);
        }
        if (from != null) {
            words.add("from " + When.day(from));
        }
        if (to != null) {
            words.add("up to " + When.day(to));
        }
        return words;
    }

    private static String lower(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
