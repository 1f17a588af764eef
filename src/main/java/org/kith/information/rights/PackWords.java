package org.kith.information.rights;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.PractitionerRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Coded;

/** What every part of a content pack is written with: whom it is about, who reads it, and how things are called in it. */
final class PackWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Circle circle;
    private final Slice slice;
    private final Called called;
    private final Set<String> own;
    private final Person asker;

    PackWords(Circle circle, Person asker) {
        this.circle = circle;
        this.asker = asker;
        this.slice = circle.slice();
        this.called = Called.in(slice);
        this.own = Set.copyOf(circle.child().ref().records());
    }

    Slice slice() {
        return slice;
    }

    Called called() {
        return called;
    }

    /** The person it is about. */
    Person subject() {
        return circle.child();
    }

    /** Whoever reads it is not the person it is about. */
    boolean readByAnother() {
        return !asker.equals(circle.child());
    }

    Person asker() {
        return asker;
    }

    boolean own(@Nullable String record) {
        return record != null && own.contains(record);
    }

    boolean own(Collection<String> records) {
        return records.stream().anyMatch(own::contains);
    }

    /** Rows of a kind, the oldest first. */
    <R extends Row> List<R> rows(Class<R> type, Predicate<R> which, Function<R, @Nullable LocalDate> day) {
        return slice.rows(type).stream()
                .filter(which)
                .sorted(Comparator.comparing(day, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Row::id))
                .toList();
    }

    /** Whether some of these are whoever reads it, or the person it is about. */
    boolean mustNotLearn(List<String> records) {
        Set<Person> people = Set.copyOf(slice.people().of(records));
        return people.contains(asker) || people.contains(circle.child());
    }

    /** Whether an item must be known neither by its title nor by what may repeat it. */
    boolean heldBack(@Nullable ItemRow item) {
        return item != null && (item.restricted() || mustNotLearn(item.notTo()));
    }

    boolean heldBack(@Nullable String item) {
        return heldBack(slice.row(ItemRow.class, item));
    }

    /** The titles of items; of those held back only that there is another. What does not exist for the reader is left out. */
    @Nullable
    String titles(List<String> items) {
        List<String> titles = items.stream()
                .map(id -> slice.row(ItemRow.class, id))
                .filter(java.util.Objects::nonNull)
                .map(this::title)
                .toList();
        return titles.isEmpty() ? null : Called.list(titles);
    }

    String title(ItemRow item) {
        return heldBack(item) ? "another item" : "“" + Called.item(item) + "”";
    }

    @Nullable
    String agencies(List<String> agencies) {
        return agencies.isEmpty()
                ? null
                : Called.list(agencies.stream().map(called::agency).toList());
    }

    String agency(@Nullable String id) {
        return called.agency(id);
    }

    /** The agency that a practitioner works for. */
    String agencyOf(@Nullable String practitioner) {
        PractitionerRow row = slice.row(PractitionerRow.class, practitioner);
        return called.agency(row == null ? null : row.agency());
    }

    @Nullable
    String speaker(@Nullable String id) {
        return called.speaker(id).orElse(null);
    }

    static @Nullable LocalDate dayOf(@Nullable Moment moment) {
        return moment == null ? null : moment.day();
    }

    static String when(@Nullable LocalDate day) {
        return day == null ? "date not recorded" : day(day);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static @Nullable String day(@Nullable Moment moment) {
        return moment == null ? null : day(moment.day());
    }

    /** “from 3 March 2024 to 5 May 2025”, as far as it is known. */
    static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && from.equals(to)) {
            return day(from);
        }
        String begins = from == null ? "" : "from " + day(from);
        String ends = to == null ? "" : "to " + day(to);
        return begins.isEmpty() && ends.isEmpty() ? "date not recorded" : (begins + " " + ends).strip();
    }

    /** Since when something is on record. */
    static String since(Row row) {
        Moment known = row.known();
        return known == null ? "" : "known since " + day(known.day());
    }

    static @Nullable String label(@Nullable Coded code) {
        return code == null ? null : code.label();
    }

    static @Nullable String join(@Nullable String first, @Nullable String second) {
        return first == null ? second : second == null ? first : first + " " + second;
    }

    /** The lines of a passage that say something, and what stands in them of others. */
    static final class Lines {

        private final List<String> all = new ArrayList<>();
        private final List<Passage.Mark> marks = new ArrayList<>();

        Lines add(String label, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                all.add(label + text.strip());
            }
            return this;
        }

        Lines add(String label, @Nullable LocalDate day) {
            return add(label, day == null ? null : day(day));
        }

        /** Whoever did it, as somebody typed it: no practitioner that Kith knows, and named all the same. */
        Lines by(String label, @Nullable String name) {
            add(label, name);
            if (name != null && !name.isBlank()) {
                String who = name.strip().replaceFirst("(?s), because: .*", "");
                marks.add(new Passage.Mark(Proposal.Kind.PRACTITIONER, who));
            }
            return this;
        }

        /** What may repeat something that must not be known to whoever reads it. */
        Lines careful(String label, @Nullable String text, boolean mayRepeat) {
            add(label, text);
            if (mayRepeat && text != null && !text.isBlank()) {
                marks.add(new Passage.Mark(Proposal.Kind.MAY_REPEAT, text.strip()));
            }
            return this;
        }

        Passage passage(Row row, Section section, String when, String source) {
            return passage(row, section, when, source, List.of());
        }

        Passage passage(Row row, Section section, String when, String source, List<String> restsOn) {
            return row.restricted()
                    ? new Passage(
                            row.id(),
                            section,
                            when,
                            source,
                            since(row),
                            List.of("A restricted entry. Contact " + source + "."),
                            List.of(),
                            List.of())
                    : new Passage(row.id(), section, when, source, since(row), all, marks, restsOn);
        }
    }
}
