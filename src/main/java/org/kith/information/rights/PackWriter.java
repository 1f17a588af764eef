package org.kith.information.rights;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.ItemStanding;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.information.ItemStory;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Coded;

/** Writes what is recorded about a person, each thing by itself: who they are, who works with them, items, asks, enquiries. */
final class PackWriter {

    static final String TOLD_BY = "Said by: ";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Circle circle;
    private final Slice slice;
    private final Called called;
    private final Set<String> own;
    private final Person asker;

    /**
     * @param asker who will read it
     */
    PackWriter(Circle circle, Person asker) {
        this.circle = circle;
        this.asker = asker;
        this.slice = circle.slice();
        this.called = Called.in(slice);
        this.own = Set.copyOf(circle.child().ref().records());
    }

    List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        circle.child().records().forEach(record -> all.add(record(record)));
        rows(InvolvementRow.class, row -> own.contains(row.person()), InvolvementRow::from)
                .forEach(row -> all.add(involvement(row)));
        rows(ItemRow.class, this::about, ItemRow::date).forEach(row -> all.add(item(row)));
        rows(RequestRow.class, row -> row.about() != null && own.contains(row.about()), row -> day(row.askedAt()))
                .forEach(row -> all.add(request(row)));
        rows(EnquiryRow.class, row -> own.contains(row.child()), row -> day(row.openedAt()))
                .forEach(row -> all.add(enquiry(row)));
        return all;
    }

    private <R extends Row> List<R> rows(
            Class<R> type,
            java.util.function.Predicate<R> which,
            java.util.function.Function<R, @Nullable LocalDate> day) {
        return slice.rows(type).stream()
                .filter(which)
                .sorted(Comparator.comparing(day, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Row::id))
                .toList();
    }

    private boolean about(ItemRow item) {
        return ItemStory.of(slice, item).about().stream().anyMatch(about -> own.contains(about.record()))
                || slice.items().about(item).contains(circle.child());
    }

    private static @Nullable LocalDate day(@Nullable Moment moment) {
        return moment == null ? null : moment.day();
    }

    private static String words(@Nullable LocalDate day) {
        return day == null ? "date not recorded" : DAY.format(day);
    }

    private Passage record(PersonRecordRow record) {
        Lines lines = new Lines();
        lines.add("Name: ", join(record.givenNames(), record.familyName()));
        lines.add("Known as: ", record.knownAs());
        lines.add("Sex: ", record.sex());
        lines.add("Born: ", record.dateOfBirth() == null ? null : words(record.dateOfBirth()));
        lines.add("NHS number: ", record.nhsNumber());
        lines.add("Unique pupil number: ", record.upn());
        lines.add("First language: ", record.firstLanguage());
        lines.add("Telephone: ", record.telephone());
        lines.add("Safe way to be reached: ", record.safeContact());
        return new Passage(
                record.id(), "Who you are, as each agency has it", "", called.agency(record.source()), lines.all());
    }

    private static @Nullable String join(@Nullable String first, @Nullable String second) {
        return first == null ? second : second == null ? first : first + " " + second;
    }

    private Passage involvement(InvolvementRow row) {
        Lines lines = new Lines();
        lines.add("Works or worked with you: ", called.agency(row.agency()));
        lines.add("As: ", row.role());
        lines.add("Practitioner: ", called.speaker(row.practitioner()).orElse(null));
        lines.add("To: ", row.to() == null ? null : words(row.to()));
        lines.add("Last contact: ", row.lastContact() == null ? null : words(row.lastContact()));
        return new Passage(
                row.id(), "Who works or worked with you", words(row.from()), called.agency(row.agency()), lines.all());
    }

    private Passage item(ItemRow item) {
        ItemStory story = ItemStory.of(slice, item);
        Lines lines = new Lines();
        if (item.restricted()) {
            lines.add("", "A restricted item. Contact " + called.agency(item.heldBy()) + ".");
        } else {
            lines.add(
                    "",
                    Called.capital(item.kind().label())
                            + (item.statement() == null
                                    ? ", not said what sort of statement"
                                    : ", " + item.statement().label()));
            lines.add("", Called.item(item));
            lines.add("", item.detail());
            lines.add("Around it: ", item.context());
            lines.add("The child’s own words: ", item.childWords());
            lines.add("Heard by: ", story.heardBy());
            lines.add("What it means for the child: ", item.impact());
            lines.add("Still relevant because: ", item.stillRelevantBecause());
            lines.add("Could not be found out: ", item.couldNot());
            lines.add("", story.outcome().orElse(null));
            lines.add(TOLD_BY, story.saidBy());
            lines.add("Recorded by: ", story.recordedBy());
            standing(item).forEach(sentence -> lines.add("", sentence));
            story.reached()
                    .forEach(reached -> lines.add(
                            "Shared with: ",
                            reached.agency()
                                    + (reached.sent() != null
                                            ? ", " + words(reached.sent().day())
                                            : reached.received() != null
                                                    ? ", received "
                                                            + words(reached.received()
                                                                    .day())
                                                    : "")
                                    + " (" + reached.how() + ")"));
        }
        return new Passage(
                item.id(), "What is recorded about you", words(item.date()), called.agency(item.heldBy()), lines.all());
    }

    /** What others say of it. An item that must not be known to whoever reads this is not quoted in another either. */
    private List<String> standing(ItemRow item) {
        return ItemStanding.of(slice, item).marks().stream()
                .flatMap(mark -> mustNotLearn(mark.other().notTo())
                        ? Stream.of(mark.word() + ": another item is recorded.")
                        : new ItemStanding(List.of(mark)).sentences(slice).stream())
                .distinct()
                .toList();
    }

    /** Whether some of these are whoever reads it, or the person it is about. */
    private boolean mustNotLearn(List<String> records) {
        Set<Person> people = Set.copyOf(slice.people().of(records));
        return people.contains(asker) || people.contains(circle.child());
    }

    /** Whether a passage is held back whole because of who reads it. */
    boolean mustNotLearn(String passage) {
        ItemRow item = slice.row(ItemRow.class, passage);
        RequestRow request = slice.row(RequestRow.class, passage);
        return item != null && mustNotLearn(item.notTo()) || request != null && mustNotLearn(request.unsafeIfKnownTo());
    }

    private Passage request(RequestRow row) {
        Lines lines = new Lines();
        lines.add("Asked: ", called.agency(row.agency()));
        lines.add("What was asked: ", row.question());
        lines.add("What they were told: ", row.told());
        lines.add("Lawful basis: ", row.lawfulBasis());
        lines.add("Asked by: ", called.speaker(row.askedBy()).orElse(null));
        lines.add(
                "Answered: ",
                row.respondedAt() == null
                        ? "no answer recorded"
                        : words(row.respondedAt().day())
                                + (row.outcome() == null
                                        ? ""
                                        : ", " + row.outcome().label()));
        return new Passage(
                row.id(),
                "What was asked about you",
                words(day(row.askedAt())),
                called.agency(row.agency()),
                lines.all());
    }

    private Passage enquiry(EnquiryRow row) {
        Lines lines = new Lines();
        lines.add("The concern: ", row.concern());
        lines.add(TOLD_BY, called.speaker(row.referrer()).orElse(null));
        lines.add("Grade: ", label(row.rag()));
        lines.add("Decision: ", label(row.decision()));
        lines.add("Why: ", row.decisionReason());
        lines.add("Decided by: ", called.speaker(row.decidedBy()).orElse(null));
        return new Passage(row.id(), "Enquiries", words(day(row.openedAt())), called.agency(row.agency()), lines.all());
    }

    private static @Nullable String label(@Nullable Coded code) {
        return code == null ? null : code.label();
    }

    /** The lines of a passage that say something. */
    private static final class Lines {

        private final List<String> all = new ArrayList<>();

        void add(String label, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                all.add(label + text.strip());
            }
        }

        List<String> all() {
            return all;
        }
    }
}
