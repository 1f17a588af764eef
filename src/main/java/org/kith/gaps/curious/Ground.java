package org.kith.gaps.curious;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HomeMember;
import org.kith.circle.HouseholdRow;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.NotTo;
import org.kith.circle.Person;
import org.kith.circle.PractitionerRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.known.Say;
import org.kith.kernel.Moment;
import org.kith.vocabulary.AgencyType;

/**
 * What the slots stand on: the circle, its words, whom one could ask, and whom one must not. Somebody who must not learn
 * of a request or of an item is never proposed as the one to ask.
 */
final class Ground {

    private final Circle circle;
    private final Slice slice;
    private final Say say;
    private final SortedSet<Person> notTo = new TreeSet<>();

    Ground(Circle circle) {
        this.circle = circle;
        this.slice = circle.slice();
        this.say = new Say(circle);
        notTo.addAll(NotTo.around(circle));
        notTo.remove(circle.child());
    }

    Circle circle() {
        return circle;
    }

    Slice slice() {
        return slice;
    }

    Say say() {
        return say;
    }

    LocalDate day() {
        return circle.day();
    }

    Person child() {
        return circle.child();
    }

    /** Who must not learn of what is asked. */
    SortedSet<Person> notTo() {
        return notTo;
    }

    /** The child's name in talk. */
    String name() {
        return say.child();
    }

    boolean youngerThan(int years) {
        return child().unborn() || child().age().isPresent() && child().age().getAsInt() < years;
    }

    /** Items about the child of a sort, the newest first; what is dated after the day looked at is left out. */
    List<ItemRow> items(Predicate<ItemRow> which) {
        return circle.items().stream()
                .filter(item -> !date(item).isAfter(day()))
                .filter(which)
                .sorted(Comparator.comparing(Ground::date)
                        .thenComparing(Row::id)
                        .reversed())
                .toList();
    }

    /** The date of an item; one that is not known is long ago. */
    static LocalDate date(ItemRow item) {
        LocalDate date = item.date();
        return date == null ? LocalDate.MIN : date;
    }

    boolean within(ItemRow item, int months) {
        LocalDate date = item.date();
        return date != null && !date.isBefore(day().minusMonths(months)) && !date.isAfter(day());
    }

    /** Where the child lives now, where both the address and the stay may be read. */
    Optional<HouseholdRow> home() {
        return circle.currentHomes().stream()
                .filter(home -> !home.restricted()
                        && slice.stays().standingFor(child()).stream()
                                .anyMatch(stay -> stay.household().equals(home)
                                        && !stay.row().restricted()))
                .findFirst();
    }

    /** "at 12 Weavers Row", or "at home" where the address is restricted or not recorded. */
    String atHome() {
        return home().map(HouseholdRow::addressLine).map(line -> "at " + line).orElse("at home");
    }

    /** The living home adults, residents first. */
    List<HomeMember> adultsAtHome() {
        return circle.homeAdults().stream()
                .sorted(Comparator.comparing(HomeMember::onlyVisits).thenComparing(HomeMember::person))
                .toList();
    }

    /** Somebody of the family who may be asked. */
    boolean mayBeAsked(Person person) {
        return !notTo.contains(person) && !person.dead() && !Called.closed(person);
    }

    /** The mothers and fathers who may be asked. */
    List<Person> parentsToAsk() {
        return circle.parents().stream()
                .filter(person -> mayBeAsked(person) && person.adult())
                .toList();
    }

    /** Somebody of the family with what they are to the child: "Jessica Thornley (mother)". */
    String relative(Person person) {
        List<String> relation = Called.in(slice).relation(person, child());
        return say.person(person) + (relation.isEmpty() ? "" : " (" + Called.list(relation) + ")");
    }

    /**
     * Whom to ask, by who works with the child: the first of these kinds that does, by its practitioner where one is
     * named; else whoever saw the child last; else the parents who may be asked; else who runs the enquiry.
     */
    String whom(AgencyType... kinds) {
        return agency(kinds)
                .or(this::latestContact)
                .or(this::parents)
                .or(this::runner)
                .orElse("whoever knows " + name() + " best");
    }

    /** The first of these kinds of agency that works with the child. */
    Optional<String> agency(AgencyType... kinds) {
        return involved(kinds).map(this::contact);
    }

    /** The open involvement of the first of these kinds of agency with the child. */
    Optional<InvolvementRow> involved(AgencyType... kinds) {
        for (AgencyType kind : kinds) {
            Optional<InvolvementRow> row = slice.involvements().openOf(child()).stream()
                    .filter(open -> {
                        AgencyRow agency = slice.agency(open.agency());
                        return agency != null && agency.type() == kind;
                    })
                    .max(LAST_CONTACT);
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    private static final Comparator<InvolvementRow> LAST_CONTACT = Comparator.comparing(
                    InvolvementRow::lastContact, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Row::id);

    private Optional<String> latestContact() {
        return slice.involvements().openOf(child()).stream()
                .filter(row -> slice.agency(row.agency()) != null)
                .max(LAST_CONTACT)
                .map(this::contact);
    }

    /** The parents who may be asked, each in private. */
    Optional<String> parents() {
        List<Person> parents = parentsToAsk();
        return parents.isEmpty()
                ? Optional.empty()
                : Optional.of(Called.list(parents.stream().map(this::relative).toList())
                        + (parents.size() > 1 ? ", each in private" : ""));
    }

    private Optional<String> runner() {
        return circle.runners().stream().findFirst().map(say::contact);
    }

    /** A practitioner with agency and how to reach it; of a restricted row the agency alone. */
    String contact(InvolvementRow row) {
        PractitionerRow who = row.restricted() ? null : slice.row(PractitionerRow.class, row.practitioner());
        String agency = say.contact(row.agency());
        return who == null ? agency : who.name() + (who.role() == null ? "" : ", " + who.role()) + ", " + agency;
    }

    /** The day on which the latest open enquiry began. */
    Optional<LocalDate> enquiryOpened() {
        return circle.latestOpenEnquiry().map(EnquiryRow::openedAt).map(Moment::day);
    }

    /** Agencies of these kinds that the data knows in the child's own area, for what nobody involved can answer. */
    Optional<String> inArea(AgencyType... kinds) {
        Collection<String> areas = circle.ownAreas();
        List<AgencyRow> found = new ArrayList<>();
        for (AgencyType kind : EnumSet.copyOf(List.of(kinds))) {
            slice.agencies(kind).stream()
                    .filter(agency -> agency.area() != null && areas.contains(agency.area()))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparing((AgencyRow agency) -> List.of(kinds).indexOf(agency.type()))
                .thenComparing(AgencyRow::name));
        return found.stream().findFirst().map(Say::contact);
    }
}
