package org.kith.circle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.AsOf;
import org.kith.vocabulary.ItemOutcome;
import org.kith.vocabulary.KinshipType;
import org.kith.vocabulary.Rag;

/**
 * All that bears on one child at one moment under one lens, in the words of the gap catalogue. Cheap to make: what is
 * costly is worked out once in the slice that many circles share.
 */
public final class Circle {

    private final Slice slice;
    private final Person child;
    private @Nullable SortedSet<Person> family;
    private @Nullable List<ItemRow> itemsAround;

    Circle(Slice slice, Person child) {
        this.slice = slice;
        this.child = child;
    }

    public Slice slice() {
        return slice;
    }

    /** c. */
    public Person child() {
        return child;
    }

    public AsOf asOf() {
        return slice.asOf();
    }

    /** T. */
    public LocalDate day() {
        return slice.day();
    }

    /** c, and everybody who shared a home with c on some day of the twelve months up to T. */
    public HomeCircle home() {
        return slice.homeCircle(child);
    }

    /** The living adults of the home circle whose shared stay is of basis resident or frequent visitor. */
    public List<HomeMember> homeAdults() {
        return home().adults();
    }

    public boolean isHomeAdult(Person person) {
        return home().member(person).filter(HomeMember::homeAdult).isPresent();
    }

    /** The ordinary homes where c has a stay on T; the mother's stand in for an unborn child or one with no stay. */
    public List<HouseholdRow> currentHomes() {
        return slice.stays().currentHomes(child);
    }

    /** The current homes by c's own stays only: what lists of households are compared at (fine print 4). */
    public List<HouseholdRow> ownCurrentHomes() {
        return slice.stays().ownCurrentHomes(child);
    }

    /** The areas of the current homes; with none, of the last one. Empty when not known. */
    public Set<String> ownAreas() {
        return slice.stays().ownAreas(child);
    }

    /** Mother or father of c. */
    public SortedSet<Person> parents() {
        return slice.kin().parents(child);
    }

    /** Brothers and sisters by a row either way, or by a shared mother or father. */
    public SortedSet<Person> siblings() {
        return slice.kin().siblings(child);
    }

    /**
     * The family circle: the home circle, everyone who is of c's family by a row whichever way it is written, and the
     * partners of c's parents whose partner row holds on T.
     */
    public SortedSet<Person> familyCircle() {
        SortedSet<Person> known = family;
        if (known == null) {
            known = new TreeSet<>(home().people());
            known.addAll(slice.kin().family(child));
            for (Person parent : parents()) {
                known.addAll(slice.kin().partners(parent));
            }
            family = known;
        }
        return known;
    }

    /** Rows of these types to c that hold on T, the person being in the home circle. */
    public List<Kin.Tie> homeTies(Set<KinshipType> types) {
        return slice.kin().whoIs(types, child).stream()
                .filter(tie -> tie.row().holdsOn(day()) && home().contains(tie.other()))
                .toList();
    }

    /** The enquiries about c, in order of opening. */
    public List<EnquiryRow> enquiries() {
        return slice.enquiries().about(child);
    }

    public List<EnquiryRow> openEnquiries() {
        return slice.enquiries().openAbout(child);
    }

    /** The open enquiry that began last. */
    public Optional<EnquiryRow> latestOpenEnquiry() {
        return openEnquiries().stream().max(Enquiries.BY_OPENING);
    }

    /** The enquiry that began last, open or closed. */
    public Optional<EnquiryRow> latestEnquiry() {
        return enquiries().stream().max(Enquiries.BY_OPENING);
    }

    /** A child with an open enquiry at T. */
    public boolean live() {
        return child.child() && !child.dead() && !openEnquiries().isEmpty();
    }

    /** Live, and not only by blue enquiries, by their grades at T. */
    public boolean liveBeyondBlue() {
        return live()
                && openEnquiries().stream()
                        .anyMatch(enquiry -> slice.enquiries().grade(enquiry).orElse(null) != Rag.BLUE);
    }

    /** The agencies that run c's open enquiries. Where several do, having reached any of them is enough. */
    public SortedSet<String> runners() {
        SortedSet<String> runners = new TreeSet<>();
        openEnquiries().forEach(enquiry -> runners.addAll(slice.enquiries().runners(enquiry)));
        return runners;
    }

    /** The agencies with an open involvement with c. */
    public SortedSet<String> workingWithChild() {
        return slice.involvements().workingWith(child);
    }

    /** The items about c, oldest first. */
    public List<ItemRow> items() {
        return slice.items().about(child);
    }

    /** The items about c or somebody of the home circle: those that concern c. */
    public List<ItemRow> itemsAround() {
        List<ItemRow> known = itemsAround;
        if (known == null) {
            Set<ItemRow> around = new LinkedHashSet<>();
            home().people().forEach(person -> around.addAll(slice.items().about(person)));
            known = around.stream().sorted(Comparator.comparing(Row::id)).toList();
            itemsAround = known;
        }
        return known;
    }

    /** Items about c with one of these factor codes, of any date and holder, not found to be unfounded. */
    public List<ItemRow> factorItems(Set<String> codes) {
        return items().stream().filter(item -> counts(item, codes)).toList();
    }

    /**
     * Factor about a home adult (gap catalogue, Words): a code on an item about that adult; or, on an item about c, a
     * {@code B} code for c's parents in the home circle and a {@code C} code for its other adults.
     */
    public List<ItemRow> factorItemsAbout(Person adult, Set<String> codes) {
        Set<ItemRow> found = new LinkedHashSet<>();
        slice.items().about(adult).stream().filter(item -> counts(item, codes)).forEach(found::add);
        String letter = parents().contains(adult) ? "B" : "C";
        Set<String> onChild = new TreeSet<>(codes);
        onChild.removeIf(code -> !code.endsWith(letter));
        found.addAll(factorItems(onChild));
        return List.copyOf(found);
    }

    private static boolean counts(ItemRow item, Set<String> codes) {
        return item.outcome() != ItemOutcome.UNFOUNDED
                && item.factors().stream().anyMatch(codes::contains);
    }

    /** Siblings, parents and others who stand to c in a row of one of these types, whether or not it still holds. */
    public List<Kin.Tie> ties(EnumSet<KinshipType> types) {
        return slice.kin().whoIs(types, child);
    }
}
