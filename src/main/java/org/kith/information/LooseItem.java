package org.kith.information;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.DismissalRow;
import org.kith.circle.HomeStay;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.circle.Unlinked.Near;
import org.kith.kernel.Moment;

/**
 * An item about nobody, with the people it may be about: a place to look, and no finding about anybody.
 *
 * @param place the household it names, as this reader may know it; null where none is recorded and for a restricted item
 * @param near whom it may be about; nobody for a restricted item, of which nothing but whom to contact is shown
 * @param setAside who said that nobody recorded is meant, and why; null where nobody did
 */
public record LooseItem(
        ItemStory story,
        @Nullable HouseholdRow place,
        List<Candidate> near,
        @Nullable DismissalRow setAside) {

    /** The pattern of the gap catalogue under which these are found and set aside. */
    public static final String PATTERN = "item-not-linked";

    /**
     * Somebody an item may be about.
     *
     * @param why why they are near it; never empty
     * @param hidden whether this reader may know only that there is somebody: the record is restricted, or the stay by
     *     which they are near is, and naming them here would say where they stay
     */
    public record Candidate(Person person, Set<Near> why, boolean hidden) {}

    public LooseItem {
        near = List.copyOf(near);
    }

    /**
     * @param item one of the slice's items about nobody
     * @param child for whom a setting aside counts too; null: only one that holds for everybody
     */
    public static LooseItem of(Slice slice, ItemRow item, @Nullable Person child) {
        HouseholdRow place = item.restricted() ? null : slice.row(HouseholdRow.class, item.household());
        List<Candidate> near = new ArrayList<>();
        if (!item.restricted()) {
            slice.unlinked().candidates(item).forEach(person -> near.add(candidate(slice, item, person)));
        }
        near.sort((one, other) -> Boolean.compare(one.hidden(), other.hidden()));
        return new LooseItem(ItemStory.of(slice, item), place, near, setAside(slice, item, child));
    }

    /** Where a stay is not for this reader, the item's place must not give it away: then only a name in the text counts. */
    private static Candidate candidate(Slice slice, ItemRow item, Person person) {
        Set<Near> all = slice.unlinked().why(item, person);
        Set<Near> why = EnumSet.copyOf(all);
        HouseholdRow place = slice.row(HouseholdRow.class, item.household());
        List<HomeStay> stays = org.kith.circle.Unlinked.staysThere(item, slice.stays()).stream()
                .filter(stay -> stay.person().equals(person))
                .toList();
        boolean shown = place != null
                && !place.restricted()
                && stays.stream().anyMatch(stay -> !stay.row().restricted());
        if (!shown) {
            why.remove(Near.STAYS_THERE);
        }
        return why.isEmpty() ? new Candidate(person, all, true) : new Candidate(person, why, Called.closed(person));
    }

    /** A setting aside holds until the item itself became known again after it, as the catalogue says of every pattern. */
    private static @Nullable DismissalRow setAside(Slice slice, ItemRow item, @Nullable Person child) {
        return slice.rows(DismissalRow.class).stream()
                .filter(row -> row.pattern().equals(PATTERN))
                .filter(row -> row.key().equals(item.id())
                        || Optional.of(row.key())
                                .equals(Optional.ofNullable(item.head().delivered())))
                .filter(row -> row.child() == null
                        || child != null && child.ref().records().contains(row.child()))
                .filter(row -> holds(row, item))
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(DismissalRow row, ItemRow item) {
        Moment at = row.at();
        Moment known = item.known();
        return at == null || known == null || !known.isAfter(at);
    }

    public ItemRow row() {
        return story.row();
    }

    /** Whether somebody may be near it, as far as this reader may know of what it says. */
    public boolean somebodyNear() {
        return !near.isEmpty();
    }
}
