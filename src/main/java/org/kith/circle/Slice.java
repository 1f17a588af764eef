package org.kith.circle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Interval;
import org.kith.kernel.Lens;
import org.kith.kernel.Viewpoint;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * What is known about some people at one moment through one lens: an immutable value that many circles share. Its indices
 * are built once; a circle costs little beside them.
 *
 * <p>A slice knows only the rows it was given: whoever reads one from the graph gives it every row that the rows of its
 * people point to, for a cell that points to nothing reads as empty.
 */
public final class Slice {

    private final AsOf asOf;
    private final Tables tables;
    private final People people;
    private final Kin kin;
    private final Stays stays;
    private final Items items;
    private final Involvements involvements;
    private final Enquiries enquiries;
    private final Holdings holdings;
    private final Unlinked unlinked;
    private final Requests requests;
    private final FollowUps followUps;
    private final ItemLinks links;
    private final Decisions decisions;
    private final Origins origins;
    private final SharedHouseholds sharedHouseholds;
    private final HeldBack heldBack;
    private final Addresses addresses;
    private final SetAside setAside;
    private final SortedSet<LocalDate> revised;
    private volatile @Nullable Lookalikes lookalikes;
    private final Map<AgencyType, List<AgencyRow>> agencies;
    private final Map<Person, HomeCircle> homeCircles = new ConcurrentHashMap<>();
    private volatile @Nullable Map<Person, List<RequestRow>> requestsAround;
    private @Nullable Disguise disguise;
    private @Nullable Supplier<Slice> asRecorded;
    private volatile @Nullable Slice recorded;

    /**
     * @param revised days on which a row of it was said anew
     */
    Slice(AsOf asOf, Map<StatementKind, Map<String, Row>> rows, HeldBack heldBack, SortedSet<LocalDate> revised) {
        this.asOf = asOf;
        this.revised = Collections.unmodifiableSortedSet(revised);
        this.tables = new Tables(rows);
        this.people = new People(tables, asOf.day());
        this.kin = new Kin(tables, people, asOf.day());
        this.stays = new Stays(tables, people, kin, asOf.day());
        this.items = new Items(tables, people);
        this.involvements = new Involvements(tables, people, asOf.day());
        this.enquiries = new Enquiries(tables, people, stays);
        this.holdings = new Holdings(tables, enquiries);
        this.unlinked = new Unlinked(items, people, stays);
        this.requests = new Requests(tables, people);
        this.followUps = new FollowUps(tables, people);
        this.links = new ItemLinks(tables);
        this.decisions = new Decisions(tables);
        this.origins = new Origins(tables);
        this.sharedHouseholds = new SharedHouseholds(tables, people, stays, asOf.day());
        this.heldBack = heldBack;
        this.addresses = new Addresses(tables, people, stays);
        this.setAside = new SetAside(tables);
        this.agencies = tables.rows(AgencyRow.class).stream().collect(Collectors.groupingBy(AgencyRow::type));
    }

    /** What all agencies together knew by then, nothing hidden. */
    public static Slice of(List<StatementRow> rows, AsOf asOf) {
        return of(rows, asOf, Clearance.EVERYTHING, Viewpoint.TOGETHER);
    }

    /** What was known by then and exists for a reader of that clearance, through those eyes. */
    public static Slice of(List<StatementRow> rows, AsOf asOf, Clearance clearance, Viewpoint viewpoint) {
        return SliceBuilder.build(rows, asOf, clearance, viewpoint, true);
    }

    /**
     * What exists for a lens: without what is written in free words, where its remit reads none.
     *
     * @throws IllegalStateException where the lens sees pseudonyms: what stands for them is known to {@link CircleReader}
     */
    public static Slice of(List<StatementRow> rows, Lens lens) {
        if (lens.remit().pseudonyms()) {
            throw new IllegalStateException("names of a review are replaced where its circles are read");
        }
        return undisguised(rows, lens);
    }

    /** What exists for a lens, with who people are hidden from its reader; as recorded where nothing hides it. */
    static Slice of(List<StatementRow> rows, Lens lens, @Nullable Disguise disguise) {
        return disguise == null
                ? undisguised(rows, lens)
                : undisguised(disguise.rows(rows), lens).wearing(disguise, () -> undisguised(rows, lens));
    }

    /** With everybody's own names, whatever the lens: for deciding what may be shown, and never for showing. */
    static Slice undisguised(List<StatementRow> rows, Lens lens) {
        return SliceBuilder.build(
                rows,
                lens.asOf(),
                lens.clearance(),
                lens.viewpoint(),
                lens.remit().narrative());
    }

    /**
     * What was so on an earlier day, by all that is known in this slice: what had happened or begun by then and had not
     * ended before. A pure function of the slice; what is not for its reader is not in it either. {@code src/docs/model.md}
     * says for every kind of row what that means.
     *
     * @param day a London day; from the slice's own day on, what is known is all there is, and this slice is the answer
     */
    public Slice happenedBy(LocalDate day) {
        if (!day.isBefore(day())) {
            return this;
        }
        OnThatDay thatDay = new OnThatDay(this, day);
        Map<StatementKind, Map<String, Row>> left = new EnumMap<>(StatementKind.class);
        tables.byKind().forEach((kind, table) -> {
            Map<String, Row> rows = new LinkedHashMap<>();
            table.values().forEach(row -> {
                Row was = thatDay.of(row);
                if (was != null) {
                    rows.put(was.id(), was);
                }
            });
            left.put(kind, rows);
        });
        Slice then = new Slice(AsOf.endOf(day), left, heldBack, Collections.emptySortedSet());
        return disguise == null
                ? then
                : then.wearing(disguise, () -> asRecorded().happenedBy(day));
    }

    Slice wearing(Disguise hides, Supplier<Slice> recorded) {
        disguise = hides;
        asRecorded = recorded;
        return this;
    }

    /** Whether people have made-up names in it. */
    public boolean pseudonyms() {
        return disguise != null;
    }

    /**
     * The same rows with everybody's own names, for working out what compares names, dates of birth, numbers or addresses.
     * Nothing of it is shown: whatever is said of it goes through {@link #disguised} first.
     */
    public Slice asRecorded() {
        Slice known = recorded;
        if (known == null) {
            known = asRecorded == null ? this : asRecorded.get();
            recorded = known;
        }
        return known;
    }

    /** Some words about what stands in it, with names replaced where it has made-up ones. */
    public String disguised(String words) {
        return disguise == null ? words : disguise.words(words);
    }

    public AsOf asOf() {
        return asOf;
    }

    /** The days by T on which something said before was said anew, and so read differently from then on. */
    public SortedSet<LocalDate> revised() {
        return revised;
    }

    /** T. */
    public LocalDate day() {
        return asOf.day();
    }

    public People people() {
        return people;
    }

    public Kin kin() {
        return kin;
    }

    public Stays stays() {
        return stays;
    }

    public Items items() {
        return items;
    }

    public Involvements involvements() {
        return involvements;
    }

    public Enquiries enquiries() {
        return enquiries;
    }

    public Holdings holdings() {
        return holdings;
    }

    public Unlinked unlinked() {
        return unlinked;
    }

    public Requests requests() {
        return requests;
    }

    /** The challenges and the conditions, by what they are about. */
    public FollowUps followUps() {
        return followUps;
    }

    public ItemLinks links() {
        return links;
    }

    public Decisions decisions() {
        return decisions;
    }

    public Origins origins() {
        return origins;
    }

    public SharedHouseholds sharedHouseholds() {
        return sharedHouseholds;
    }

    public Addresses addresses() {
        return addresses;
    }

    /** Who has stays that are not for everybody to see. */
    public HeldBack heldBack() {
        return heldBack;
    }

    /** Who may be taken for whom; worked out when first asked for. */
    public Lookalikes lookalikes() {
        Lookalikes known = lookalikes;
        if (known == null) {
            known = new Lookalikes(people);
            lookalikes = known;
        }
        return known;
    }

    public SetAside setAside() {
        return setAside;
    }

    /** Every row of a kind, in the order given. */
    public <R extends Row> Collection<R> rows(Class<R> type) {
        return tables.rows(type);
    }

    /** The ids of everything in it, whatever it is. */
    public Set<String> ids() {
        return tables.ids();
    }

    /** The row of a kind with this id, or null when there is none for this reader. */
    public <R extends Row> @Nullable R row(Class<R> type, @Nullable String id) {
        return tables.row(type, id);
    }

    /** The row with this id, of whatever kind. */
    public Optional<Row> row(String id) {
        return Optional.ofNullable(tables.any(id));
    }

    public @Nullable AgencyRow agency(@Nullable String id) {
        return tables.row(AgencyRow.class, id);
    }

    /** The agencies of a type that exist for this reader. */
    public List<AgencyRow> agencies(AgencyType type) {
        return agencies.getOrDefault(type, List.of());
    }

    /** The circle of a child. */
    public Circle circle(Person child) {
        return new Circle(this, child);
    }

    /** The circles of every living child, in the order of their ids. */
    public List<Circle> circles() {
        return people.all().stream()
                .filter(person -> person.child() && !person.dead())
                .map(this::circle)
                .toList();
    }

    /** The home circle of somebody, worked out once. */
    public HomeCircle homeCircle(Person child) {
        HomeCircle known = homeCircles.get(child);
        if (known == null) {
            known = HomeCircle.of(child, stays, asOf.day());
            homeCircles.put(child, known);
        }
        return known;
    }

    /** Who was in the home circle of somebody on an earlier day, with what is known at T. */
    public SortedSet<Person> homeCircleOn(Person child, LocalDate then) {
        return EarlierHomes.circle(this, child, then);
    }

    /** The living children whose home circle holds the person: the children whom an item about the person concerns. */
    public SortedSet<Person> childrenAround(Person person) {
        SortedSet<Person> around = allChildrenAround(person);
        around.removeIf(Person::dead);
        return around;
    }

    /** Whether a child who has died had the person in its home circle. */
    public boolean deadChildAround(Person person) {
        return allChildrenAround(person).stream().anyMatch(Person::dead);
    }

    private SortedSet<Person> allChildrenAround(Person person) {
        SortedSet<Person> near = new TreeSet<>();
        near.add(person);
        stays.said(person).forEach(stay -> near.addAll(near(stay.household().id())));
        near.removeIf(child -> !child.child() || !homeCircle(child).contains(person));
        return near;
    }

    /** The living children who, on some day of the twelve months up to T, had a home at a household. */
    public SortedSet<Person> childrenAt(String household) {
        Interval window = Interval.between(day().minusMonths(HomeCircle.MONTHS), day());
        SortedSet<Person> children = near(household);
        children.removeIf(child -> !child.child()
                || child.dead()
                || stays.standingFor(child).stream()
                        .noneMatch(stay -> stay.household().id().equals(household)
                                && stay.days().overlaps(window)));
        return children;
    }

    /** Who stays at a household, and whoever is theirs: a child without a stay of its own has its mother's. */
    private SortedSet<Person> near(String household) {
        SortedSet<Person> near = new TreeSet<>();
        for (HomeStay stay : stays.at(household)) {
            near.add(stay.person());
            kin.of(stay.person()).stream().filter(tie -> !tie.otherIs()).forEach(tie -> near.add(tie.other()));
        }
        return near;
    }

    /** The living children whom a request without an enquiry concerns: those around whom, or where, it asks. */
    public SortedSet<Person> concerned(RequestRow request) {
        Person about = people.of(request.about());
        return about != null
                ? childrenAround(about)
                : request.household() == null ? new TreeSet<>() : childrenAt(request.household());
    }

    /** The requests without an enquiry that concern a child, worked out once for all children. */
    public List<RequestRow> requestsAround(Person child) {
        Map<Person, List<RequestRow>> around = requestsAround;
        if (around == null) {
            around = new HashMap<>();
            for (RequestRow request : requests.withoutEnquiry()) {
                for (Person concerned : concerned(request)) {
                    around.computeIfAbsent(concerned, k -> new ArrayList<>()).add(request);
                }
            }
            requestsAround = around;
        }
        return around.getOrDefault(child, List.of());
    }

    /** The living children whom an item concerns. */
    public SortedSet<Person> concerned(ItemRow item) {
        SortedSet<Person> children = new TreeSet<>();
        items.about(item).forEach(person -> children.addAll(childrenAround(person)));
        return children;
    }

    /** Whether an item concerns a child at all, one who has died among them. */
    public boolean concernsAChild(ItemRow item) {
        return items.about(item).stream()
                .anyMatch(person -> !allChildrenAround(person).isEmpty());
    }

    /** By the ids of the deliverer, where a row has one. */
    public Naming delivered() {
        return id -> {
            Row row = tables.any(id);
            String delivered = row == null ? null : row.head().delivered();
            return delivered == null ? id : delivered;
        };
    }
}
