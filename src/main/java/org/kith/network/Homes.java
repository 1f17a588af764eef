package org.kith.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.HomeStay;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Slice;
import org.kith.vocabulary.HouseholdKind;

/**
 * Where people stay, and how a place is called. An address is said only where neither the place nor anybody's stay there
 * is restricted; a refuge is never called by its address.
 */
final class Homes {

    private final Known known;
    private final List<String> ofChild;

    Homes(Known known) {
        this.known = known;
        this.ofChild = known.circle().currentHomes().stream()
                .sorted(latestFirst(new Known.Someone(known.child(), known.slice())))
                .map(HouseholdRow::id)
                .toList();
    }

    /** The homes somebody stays at now, the one to be drawn in first: the child's, then the one begun last. */
    List<HouseholdRow> of(Known.Someone someone) {
        Comparator<HouseholdRow> shared = Comparator.comparing(home -> {
            int at = ofChild.indexOf(home.id());
            return at < 0 ? Integer.MAX_VALUE : at;
        });
        return someone.slice().stays().currentHomes(someone.person()).stream()
                .sorted(shared.thenComparing(latestFirst(someone)))
                .toList();
    }

    private static Comparator<HouseholdRow> latestFirst(Known.Someone someone) {
        return Comparator.comparing(
                        (HouseholdRow home) -> begun(someone, home),
                        Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                .thenComparing(Steady.homes());
    }

    /** The first day at a home, as the earliest of the stays that go on says. */
    static @Nullable LocalDate begun(Known.Someone someone, HouseholdRow home) {
        return staysNow(someone, home).stream()
                .map(stay -> stay.days().from())
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    static List<HomeStay> staysNow(Known.Someone someone, HouseholdRow home) {
        Slice slice = someone.slice();
        return slice.stays().standingFor(someone.person()).stream()
                .filter(stay ->
                        stay.household().id().equals(home.id()) && stay.days().contains(slice.day()))
                .toList();
    }

    boolean restricted(HouseholdRow home) {
        return home.restricted()
                || home.kind() == HouseholdKind.REFUGE
                || known.slices().stream()
                        .flatMap(slice -> slice.stays().at(home.id()).stream())
                        .anyMatch(stay -> stay.row().restricted());
    }

    String label(HouseholdRow home) {
        if (restricted(home)) {
            return "Address restricted: contact " + contact(home);
        }
        return Optional.ofNullable(home.addressLine())
                .or(() -> Optional.ofNullable(home.postcode()))
                .orElse("Address not known");
    }

    private String contact(HouseholdRow home) {
        return known.slices().stream()
                .flatMap(slice -> slice.stays().at(home.id()).stream())
                .filter(stay -> stay.row().restricted() || home.restricted())
                .map(stay -> stay.row().assertedBy())
                .filter(Objects::nonNull)
                .findFirst()
                .map(known::contact)
                .orElse("the agency that recorded it");
    }

    SceneHome scene(String id, List<String> names) {
        HouseholdRow home = Objects.requireNonNull(known.row(HouseholdRow.class, id));
        boolean hidden = restricted(home);
        String people = names.isEmpty() ? "" : ": " + Words.list(names);
        String sentence = (hidden ? label(home) : "Home at " + label(home)) + people + ".";
        return new SceneHome(new NodeKey(NodeKey.Sort.HOME, id).text(), label(home), hidden, sentence);
    }

    /** "lives at 17 Tannery Row since September 2023", one part for each home. */
    List<String> said(Known.Someone someone) {
        List<String> parts = new ArrayList<>();
        for (HouseholdRow home : of(someone)) {
            List<HomeStay> now = staysNow(someone, home);
            if (restricted(home)) {
                parts.add("address restricted: contact " + contact(home));
                continue;
            }
            boolean own = now.stream().anyMatch(stay -> stay.person() == someone.person());
            LocalDate begun = begun(someone, home);
            String since = begun == null || !own ? "" : " since " + Words.month(begun);
            parts.add(how(now, own) + " " + label(home) + since);
        }
        return parts;
    }

    private static String how(List<HomeStay> now, boolean own) {
        if (!own) {
            return "expected at";
        }
        if (now.stream().anyMatch(HomeStay::resident)) {
            return "lives at";
        }
        return now.stream().anyMatch(stay -> stay.row().basis() == org.kith.vocabulary.StayBasis.FREQUENT_VISITOR)
                ? "visits often at"
                : "is said to live at";
    }
}
