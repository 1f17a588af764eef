package org.kith.information;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.circle.Unlinked.Near;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.ItemKind;

/** What may be shown of an item about nobody, and which of several are chosen. */
class LooseItemTests {

    private static final String DAY = "2026-10-13";

    private static final Deliveries DELIVERY = Deliveries.inline("""
            # agencies.csv
            id,name,type
            HOU,Housing,housing
            POL,Police,police
            # people.csv
            id,kind,given_names,family_name,protection
            MIA,child,Mia,Field,open
            TOM,adult,Tom,Ash,open
            ROS,adult,Rosa,Elm,restricted
            # households.csv
            id,address_line,local_authority,kind
            H1,1 Old Lane,995,home
            # residences.csv
            person,household,basis,from,asserted_by,protection
            MIA,H1,resident,2024-01-01,HOU,open
            TOM,H1,resident,2024-01-01,HOU,restricted
            # information.csv
            id,kind,summary,recorded_at,held_by,household,protection
            NOISE,observation,Shouting at night,2026-03-01T10:00:00Z,HOU,H1,open
            NAMES,unease,Tom Ash and Rosa Elm,2026-03-02T10:00:00Z,POL,H1,open
            SHUT,event,Mia Field,2026-03-03T10:00:00Z,POL,H1,restricted
            ALONE,event,A letter came back,2026-03-04T10:00:00Z,POL,,open
            """);

    @Test
    void aStayThatIsNotForThisReaderIsNotGivenAwayByTheAddressOfAnItem() {
        LooseItem noise = item("NOISE");

        assertThat(noise.near())
                .extracting(one -> one.person().records().getFirst().head().delivered(), LooseItem.Candidate::hidden)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("MIA", false),
                        org.assertj.core.groups.Tuple.tuple("TOM", true));
    }

    @Test
    void whomTheTextNamesIsNamedWithoutTheStayAndARestrictedRecordIsNot() {
        LooseItem names = item("NAMES");

        assertThat(names.near())
                .filteredOn(one ->
                        "TOM".equals(one.person().records().getFirst().head().delivered()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.hidden()).isFalse();
                    assertThat(one.why()).isEqualTo(Set.of(Near.NAMED));
                });
        assertThat(names.near())
                .filteredOn(LooseItem.Candidate::hidden)
                .extracting(one -> one.person().records().getFirst().head().delivered())
                .containsExactly("ROS");
    }

    @Test
    void ofARestrictedItemNeitherPlaceNorAnybodyNearIsShown() {
        LooseItem shut = item("SHUT");

        assertThat(shut.near()).isEmpty();
        assertThat(shut.place()).isNull();
    }

    @Test
    void filtersGoTogetherAndSayNothingOfARestrictedItem() {
        LooseItems all = LooseItems.of(slice(), false);
        String police = DELIVERY.internalId(org.kith.vocabulary.StatementKind.AGENCY, "POL");

        assertThat(all.matching(LooseItems.Filter.NONE)).hasSize(4);
        assertThat(called(all, filter(police, null, null, null, null, ""))).containsExactly("ALONE", "SHUT", "NAMES");
        assertThat(called(all, filter(null, ItemKind.EVENT, null, null, null, "")))
                .containsExactly("ALONE");
        assertThat(called(all, filter(null, null, true, null, null, ""))).containsExactly("NAMES", "NOISE");
        assertThat(called(all, filter(null, null, false, null, null, ""))).containsExactly("ALONE");
        assertThat(called(all, filter(null, null, null, "995", null, ""))).containsExactly("NAMES", "NOISE");
        assertThat(called(all, filter(null, null, null, null, LocalDate.of(2026, 3, 3), "")))
                .containsExactly("ALONE", "SHUT");
        assertThat(called(all, filter(null, null, null, null, null, "OLD LANE")))
                .containsExactly("NAMES", "NOISE");
        assertThat(called(all, filter(null, null, null, null, null, "mia field")))
                .isEmpty();
        assertThat(called(all, filter(police, null, true, null, null, "tom"))).containsExactly("NAMES");
        assertThat(all.kinds()).containsExactlyInAnyOrder(ItemKind.OBSERVATION, ItemKind.UNEASE, ItemKind.EVENT);
        assertThat(all.holders()).extracting(agency -> agency.name()).containsExactly("Housing", "Police");
    }

    @Test
    void aSettingAsideForOneChildCountsOnThatChildsPageOnly() {
        Slice slice = DELIVERY.and("""
                        # dismissals.csv
                        pattern,key,child,reason,by,at
                        item-not-linked,NOISE,MIA,Not hers,Ann,2026-03-05T10:00:00Z
                        item-not-linked,ALONE,,Known before it was recorded,Ann,2026-03-03T10:00:00Z
                        agency-not-asked,NAMES,,Another pattern,Ann,2026-03-05T10:00:00Z
                        """).uncleared(DAY);

        LooseItems all = LooseItems.of(slice, false);
        assertThat(all.setAside()).isEmpty();
        var noise = all.waiting().getLast().row();
        assertThat(LooseItem.of(slice, noise, Deliveries.person(slice, "MIA")).setAside())
                .isNotNull();
        assertThat(LooseItem.of(slice, noise, Deliveries.person(slice, "TOM")).setAside())
                .isNull();
    }

    private static LooseItems.Filter filter(
            @org.jspecify.annotations.Nullable String holder,
            @org.jspecify.annotations.Nullable ItemKind kind,
            @org.jspecify.annotations.Nullable Boolean near,
            @org.jspecify.annotations.Nullable String area,
            @org.jspecify.annotations.Nullable LocalDate since,
            String text) {
        return new LooseItems.Filter(holder, kind, near, area, since, text);
    }

    private static List<String> called(LooseItems all, LooseItems.Filter filter) {
        return all.matching(filter).stream()
                .map(item -> String.valueOf(item.row().head().delivered()))
                .toList();
    }

    private static Slice slice() {
        return DELIVERY.uncleared(DAY);
    }

    private static LooseItem item(String called) {
        return LooseItems.of(slice(), false).waiting().stream()
                .filter(item -> called.equals(item.row().head().delivered()))
                .findFirst()
                .orElseThrow();
    }
}
