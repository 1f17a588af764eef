package org.kith.information;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.EnquiryRow;
import org.kith.circle.Holdings;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemPersonRow;
import org.kith.circle.ItemRow;
import org.kith.circle.ItemStanding;
import org.kith.circle.LinkRow;
import org.kith.circle.Person;
import org.kith.circle.PractitionerRow;
import org.kith.circle.ReadingRow;
import org.kith.circle.ShareRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.Decision;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.ItemOutcome;
import org.kith.vocabulary.ItemPersonRole;
import org.kith.vocabulary.ItemPersonState;

/**
 * Everything that is recorded of one item: what it says, who said and holds it, whom it is about, whom it reached, what it
 * was joined to, what people made of it, and which decisions rest on it.
 *
 * @param title what it says in a line
 * @param holder the agency that holds it, with how to reach it
 * @param saidBy who said it, if that is recorded
 * @param recordedBy who wrote it down
 * @param origin the item it was first said in, where it repeats one
 * @param about whom it is about on the day looked at
 * @param standing that another item takes its place or says otherwise, in a sentence each
 * @param standingWords the same as a word each, for a mark beside it
 */
public record ItemStory(
        ItemRow row,
        String title,
        @Nullable AgencyRow holder,
        @Nullable String saidBy,
        @Nullable String recordedBy,
        @Nullable String heardBy,
        @Nullable String place,
        @Nullable ItemRow origin,
        List<About> about,
        List<String> notTo,
        List<Reached> reached,
        List<Joined> joined,
        List<Read> readings,
        List<Cited> cited,
        List<String> standing,
        List<String> standingWords) {

    /**
     * Somebody the item is about, or names as a witness.
     *
     * @param beside whether they stand beside it, as a witness or somebody mentioned, and the item is not about them
     * @param joined who joined them to it later, when, and why if that was said
     */
    public record About(
            String record,
            String name,
            boolean child,
            @Nullable String role,
            boolean beside,
            @Nullable ItemPersonRow joined) {}

    /** An agency the item reached; times are empty where they are not recorded. */
    public record Reached(
            String agency,
            @Nullable Moment sent,
            @Nullable Moment received,
            @Nullable Moment read,
            boolean reportsReading,
            String how) {}

    /**
     * Another item that somebody joined to this one, in words that read on from this one.
     *
     * @param together what the two mean together, in the words of whoever joined them
     */
    public record Joined(
            String words,
            ItemRow other,
            @Nullable Moment at,
            @Nullable String by,
            @Nullable String together) {}

    /**
     * What a practitioner makes of it.
     *
     * @param practitioner id of the practitioner
     * @param agency the name of the agency they work for
     */
    public record Read(
            String practitioner,
            String by,
            @Nullable String agency,
            @Nullable Moment at,
            @Nullable String readsItAs,
            @Nullable String weight,
            @Nullable String why) {}

    /** An enquiry whose decision names the item. */
    public record Cited(
            String enquiry,
            String child,
            @Nullable Moment closed,
            @Nullable Decision decision,
            boolean setAside) {}

    public static ItemStory of(Slice slice, ItemRow item) {
        Called called = Called.in(slice);
        return new ItemStory(
                item,
                Called.item(item),
                slice.agency(item.heldBy()),
                item.restricted() ? null : called.speaker(item.reportedBy()).orElse(null),
                item.restricted() ? null : called.speaker(item.recordedBy()).orElse(null),
                item.restricted() ? null : called.speaker(item.heardBy()).orElse(null),
                place(slice, item),
                slice.row(ItemRow.class, item.origin()),
                about(slice, item, called),
                item.restricted() ? List.of() : called(slice, item.notTo(), called),
                reached(slice, item, called),
                joined(slice, item, called),
                item.restricted() ? List.of() : readings(slice, item, called),
                cited(slice, item, called),
                ItemStanding.of(slice, item).sentences(slice),
                ItemStanding.of(slice, item).words());
    }

    /** Whether its content is not for this reader. */
    public boolean restricted() {
        return row.restricted();
    }

    /** An allegation never stands without what became of it; of other kinds it is said where it is known. */
    public Optional<String> outcome() {
        ItemOutcome outcome = row.outcome();
        if (restricted()) {
            return Optional.empty();
        }
        if (outcome != null) {
            return Optional.of("Outcome: " + outcome.label());
        }
        return row.kind() == ItemKind.ALLEGATION ? Optional.of("Outcome: none recorded yet") : Optional.empty();
    }

    private static @Nullable String place(Slice slice, ItemRow item) {
        HouseholdRow household = slice.row(HouseholdRow.class, item.household());
        return household == null || item.restricted() ? null : Called.address(household);
    }

    private static List<String> called(Slice slice, List<String> records, Called called) {
        return slice.people().of(records).stream().map(called::person).toList();
    }

    private static List<About> about(Slice slice, ItemRow item, Called called) {
        SortedSet<Person> about = slice.items().about(item);
        Map<Person, ItemPersonRow> joins = new LinkedHashMap<>();
        slice.rows(ItemPersonRow.class).stream()
                .filter(join -> join.item().equals(item.id()))
                .sorted(Comparator.comparing(ItemPersonRow::at, Comparator.nullsFirst(Moment::compareTo)))
                .forEach(join -> {
                    Person person = slice.people().of(join.person());
                    if (person != null) {
                        joins.remove(person);
                        if (join.state() == ItemPersonState.JOINED) {
                            joins.put(person, join);
                        }
                    }
                });
        List<About> all = new ArrayList<>();
        about.forEach(person -> all.add(about(item, person, joins.get(person), false, called)));
        joins.forEach((person, join) -> {
            if (!about.contains(person)) {
                all.add(about(item, person, join, true, called));
            }
        });
        return all;
    }

    private static About about(
            ItemRow item, Person person, @Nullable ItemPersonRow join, boolean beside, Called called) {
        ItemPersonRole role = join == null ? null : join.role();
        return new About(
                person.ref().records().getFirst(),
                called.person(person),
                person.child(),
                role == null ? null : role.label(),
                beside,
                item.restricted() ? null : join);
    }

    private static List<Reached> reached(Slice slice, ItemRow item, Called called) {
        List<Reached> all = new ArrayList<>();
        for (ShareRow share : slice.rows(ShareRow.class)) {
            if (share.item().equals(item.id())) {
                AgencyRow agency = slice.agency(share.sharedWith());
                all.add(new Reached(
                        called.agency(share.sharedWith()),
                        share.sharedAt(),
                        share.receivedAt(),
                        // When an agency reads is its own affair unless it reports reading.
                        agency != null && agency.reportsReading() ? share.readAt() : null,
                        agency != null && agency.reportsReading(),
                        share.purpose() == null ? "shared" : share.purpose().label()));
            }
        }
        for (Holdings.Receipt receipt : slice.holdings().receipts(item)) {
            if (!(receipt.by() instanceof ShareRow)) {
                all.add(new Reached(
                        called.agency(receipt.agency()), null, receipt.at(), null, false, "answer to a request"));
            }
        }
        all.sort(Comparator.comparing(
                reached -> reached.received() == null ? reached.sent() : reached.received(),
                Comparator.nullsLast(Moment::compareTo)));
        return all;
    }

    private static List<Joined> joined(Slice slice, ItemRow item, Called called) {
        List<Joined> all = new ArrayList<>();
        for (LinkRow link : slice.rows(LinkRow.class)) {
            boolean from = link.fromItem().equals(item.id());
            ItemRow other = slice.row(ItemRow.class, from ? link.toItem() : link.fromItem());
            if ((from || link.toItem().equals(item.id())) && other != null) {
                String by = called.practitioner(link.madeBy())
                        .map(PractitionerRow::name)
                        .orElse(null);
                all.add(new Joined(words(link, from), other, link.madeAt(), by, link.together()));
            }
        }
        return all;
    }

    private static String words(LinkRow link, boolean from) {
        String label = link.type().label();
        return from
                ? Called.capital(label)
                : switch (link.type()) {
                    case CORROBORATES -> "Is corroborated by";
                    case CONTRADICTS -> "Is contradicted by";
                    case EXPLAINS -> "Is explained by";
                    case SUPERSEDES -> "Is superseded by";
                    case SAME_EVENT -> "Is the same event as";
                    case RELATES_TO -> "Is related to";
                    case COMPARES -> "Was compared with";
                };
    }

    private static List<Read> readings(Slice slice, ItemRow item, Called called) {
        return slice.rows(ReadingRow.class).stream()
                .filter(reading -> reading.item().equals(item.id()))
                .map(reading -> new Read(
                        reading.practitioner(),
                        called.speaker(reading.practitioner()).orElse("somebody not recorded"),
                        called.practitioner(reading.practitioner())
                                .map(row -> called.agency(row.agency()))
                                .orElse(null),
                        reading.at(),
                        reading.readsItAs(),
                        Optional.ofNullable(reading.weight()).map(Coded::label).orElse(null),
                        reading.why()))
                .toList();
    }

    private static List<Cited> cited(Slice slice, ItemRow item, Called called) {
        List<Cited> all = new ArrayList<>();
        for (EnquiryRow enquiry : slice.rows(EnquiryRow.class)) {
            boolean aside = enquiry.setAside().contains(item.id());
            if (aside || enquiry.cites().contains(item.id())) {
                Person child = slice.people().of(enquiry.child());
                all.add(new Cited(
                        enquiry.id(),
                        child == null ? "a child" : called.person(child),
                        enquiry.closedAt(),
                        enquiry.decision(),
                        aside));
            }
        }
        return all;
    }
}
