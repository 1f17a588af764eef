package org.kith.gaps.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.gaps.known.CoverageStatement.Said;
import org.kith.gaps.known.CoverageStatement.Topic;
import org.kith.gaps.patterns.HouseholdLists;
import org.kith.kernel.Moment;
import org.kith.vocabulary.LinkType;

/**
 * Where records are known to disagree: accounts that somebody joined as contradicting each other, agencies that list
 * different children at one home, dates of birth that differ between the records of one person. It says both sides with
 * their dates and takes none.
 */
final class Disagreements {

    private static final int NAMED = 3;

    private final Circle circle;
    private final Slice slice;
    private final Say say;

    Disagreements(Circle circle) {
        this.circle = circle;
        this.slice = circle.slice();
        this.say = new Say(circle);
    }

    List<Said> sentences() {
        List<Said> said = new ArrayList<>();
        said.addAll(accounts());
        circle.ownCurrentHomes().forEach(home -> lists(home).ifPresent(said::add));
        births().forEach(said::add);
        return said;
    }

    private List<Said> accounts() {
        Set<ItemRow> around = new HashSet<>(circle.itemsAround());
        List<Said> said = new ArrayList<>();
        slice.rows(LinkRow.class).stream()
                .filter(link -> link.type() == LinkType.CONTRADICTS)
                .sorted(Comparator.comparing(LinkRow::madeAt, Comparator.nullsFirst(Comparator.<Moment>reverseOrder()))
                        .thenComparing(Row::id))
                .forEach(link -> {
                    ItemRow one = slice.row(ItemRow.class, link.fromItem());
                    ItemRow other = slice.row(ItemRow.class, link.toItem());
                    if (one != null && other != null && (around.contains(one) || around.contains(other))) {
                        said.add(account(link, one, other));
                    }
                });
        return said;
    }

    private Said account(LinkRow link, ItemRow one, ItemRow other) {
        List<String> rows = new ArrayList<>(List.of(one.id(), other.id(), link.id()));
        boolean sameHolder = one.heldBy().equals(other.heldBy());
        boolean sameDay = Objects.equals(one.date(), other.date());
        String who = sameHolder
                ? "Two accounts at " + say.agency(one.heldBy())
                : say.agency(one.heldBy()) + " and " + say.agency(other.heldBy());
        String what = (sameHolder ? " differ" : " hold accounts that differ")
                + (sameDay
                        ? ", both of " + say.day(one.date())
                        : ", of " + say.day(earlier(one.date(), other.date())) + " and of "
                                + say.day(later(one.date(), other.date())));
        return new Said(Topic.DISAGREE, who + what + "; " + compared(one, other, rows) + ".", true, rows);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && one.isAfter(other) ? other : one;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && one.isAfter(other) ? one : other;
    }

    private String compared(ItemRow one, ItemRow other, List<String> rows) {
        Set<String> both = Set.of(one.id(), other.id());
        Optional<LinkRow> link = slice.rows(LinkRow.class).stream()
                .filter(row -> row.type() == LinkType.COMPARES
                        && both.equals(Set.copyOf(List.of(row.fromItem(), row.toItem()))))
                .findFirst();
        if (link.isPresent()) {
            rows.add(link.get().id());
            return "they were looked at together on " + say.day(link.get().madeAt());
        }
        Optional<EnquiryRow> cited = slice.rows(EnquiryRow.class).stream()
                .filter(enquiry -> enquiry.cites().containsAll(both))
                .findFirst();
        cited.ifPresent(enquiry -> rows.add(enquiry.id()));
        return cited.map(enquiry -> "a decision of " + say.day(enquiry.closedAt()) + " names both")
                .orElse("no comparison is recorded");
    }

    private Optional<Said> lists(HouseholdRow home) {
        HouseholdLists lists = HouseholdLists.at(circle, home);
        if (!lists.differ()) {
            return Optional.empty();
        }
        Set<Integer> sizes = new HashSet<>();
        lists.children().values().forEach(children -> sizes.add(children.size()));
        boolean byNumber = lists.stays().stream().anyMatch(Row::restricted)
                || sizes.size() == lists.children().size()
                || lists.children().values().stream().anyMatch(children -> children.size() > NAMED);
        List<String> sides = new ArrayList<>();
        lists.children()
                .forEach((agency, children) -> sides.add(say.agency(agency) + " lists "
                        + (byNumber ? counted(children) : say.people(children)) + newest(lists, agency)));
        return Optional.of(new Said(
                Topic.DISAGREE,
                String.join(", ", sides) + ", at one address; a birth, a move or a late update would explain it.",
                true,
                lists.stays().stream().map(Row::id).toList()));
    }

    private static String counted(SortedSet<Person> children) {
        return Say.number(children.size()) + (children.size() == 1 ? " child" : " children");
    }

    private String newest(HouseholdLists lists, String agency) {
        return lists.stays().stream()
                .filter(stay -> agency.equals(stay.assertedBy()))
                .map(StayRow::known)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(moment -> " (" + say.day(moment) + ")")
                .orElse("");
    }

    private Stream<Said> births() {
        Set<Person> people = new TreeSet<>(circle.home().people());
        people.addAll(circle.siblings());
        people.add(circle.child());
        return people.stream().flatMap(person -> birth(person).stream());
    }

    private Optional<Said> birth(Person person) {
        Map<LocalDate, PersonRecordRow> dates = new LinkedHashMap<>();
        for (PersonRecordRow record : Called.readable(person)) {
            LocalDate born = record.bornInKnownYear();
            if (born != null) {
                dates.putIfAbsent(born, record);
            }
        }
        List<PersonRecordRow> records = List.copyOf(dates.values());
        boolean differ = records.stream().anyMatch(one -> records.stream().anyMatch(other -> differ(one, other)));
        if (!differ) {
            return Optional.empty();
        }
        List<String> sides = records.stream()
                .map(record -> Say.longDay(record.dateOfBirth())
                        + (record.source() == null ? "" : " (" + say.agency(record.source()) + ")"))
                .toList();
        return Optional.of(new Said(
                Topic.DISAGREE,
                "The records of " + say.shortly(person) + " give different dates of birth: " + Called.list(sides) + ".",
                true,
                records.stream().map(Row::id).toList()));
    }

    /** A part of a date that either record calls estimated or unknown cannot disagree. */
    private static boolean differ(PersonRecordRow one, PersonRecordRow other) {
        LocalDate a = Objects.requireNonNull(one.dateOfBirth());
        LocalDate b = Objects.requireNonNull(other.dateOfBirth());
        return accurate(one, 0) && accurate(other, 0) && a.getDayOfMonth() != b.getDayOfMonth()
                || accurate(one, 1) && accurate(other, 1) && a.getMonthValue() != b.getMonthValue()
                || accurate(one, 2) && accurate(other, 2) && a.getYear() != b.getYear();
    }

    private static boolean accurate(PersonRecordRow record, int part) {
        String accuracy = record.accuracy();
        return accuracy == null || accuracy.length() != 3 || accuracy.charAt(part) == 'A';
    }
}
