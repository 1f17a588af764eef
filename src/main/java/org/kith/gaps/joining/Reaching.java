package org.kith.gaps.joining;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HouseholdRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.vocabulary.AgencyType;

/**
 * How what rests on one item, or on an agency that was not asked, could have come to whoever needed it: an agency that runs or
 * ran an enquiry about the child. Of an item it is the fewest asks that bring it there; of an agency that was not asked, the
 * fewest asks the last of which is put to it.
 *
 * @param needing ids of the agencies that run or ran an enquiry about the child
 * @param item what was to come there; null where an agency is to be asked
 * @param about about whom an agency is to be asked; null where an item is to come
 * @param kind of the agency that is to be asked; null where an item is to come
 * @param arrived how far the item came, as recorded
 * @param fewest the fewest asks; null where none lead to it by what is recorded
 * @param earliest asks that do so on an earlier day than the fewest; null where there are none
 */
public record Reaching(
        SortedSet<String> needing,
        @Nullable ItemRow item,
        @Nullable Subject about,
        @Nullable AgencyType kind,
        Arrived arrived,
        Joining.@Nullable Chain fewest,
        Joining.@Nullable Chain earliest) {

    public Reaching {
        needing = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(needing));
    }

    /**
     * How far an item came.
     *
     * @param agency id of the agency with the enquiry that had it; null where it was none, or a decision of several cites it
     * @param at since when; null where no time is recorded
     */
    public record Arrived(
            How how, @Nullable String agency, @Nullable Moment at) {

        /** How far. */
        public enum How {
            /** A decision of an enquiry about the child cites it: it was weighed. */
            CITED,
            /** An agency that runs or ran an enquiry about the child had it. */
            HAD,
            /** Neither. */
            NOT
        }
    }

    /** Empty where no enquiry about the child is recorded: then nobody in particular needed it. */
    public static Optional<Reaching> item(Circle circle, ItemRow item) {
        SortedSet<String> needing = needing(circle);
        if (needing.isEmpty()) {
            return Optional.empty();
        }
        Slice slice = circle.slice();
        AskSearch search = new AskSearch(Knowledge.of(slice), List.of(Set.of(item.id())), needing, List.of());
        return Optional.of(reaching(search, slice, needing, item, null, null, arrived(circle, item, needing)));
    }

    /**
     * @param about whom or what; it is {@link #subject} of a slice
     * @param kind of the agency
     * @param named ids of those that are to be asked; empty for any of the kind that has something about them. Who runs an
     *     enquiry itself is not asked
     * @return empty where no enquiry about the child is recorded
     */
    public static Optional<Reaching> agency(Circle circle, Subject about, AgencyType kind, Collection<String> named) {
        SortedSet<String> needing = needing(circle);
        if (needing.isEmpty()) {
            return Optional.empty();
        }
        Slice slice = circle.slice();
        World world = Knowledge.of(slice);
        Set<AskGraph.Answer> answers = world.pieces().values().stream()
                .filter(piece -> piece.bears().containsKey(about))
                .flatMap(piece -> piece.had().keySet().stream())
                .filter(agency -> !needing.contains(agency)
                        && isOf(slice, agency, kind)
                        && (named.isEmpty() || named.contains(agency)))
                .map(agency -> new AskGraph.Answer(agency, about))
                .collect(Collectors.toSet());
        Arrived not = new Arrived(Arrived.How.NOT, null, null);
        if (answers.isEmpty()) {
            return Optional.of(new Reaching(needing, null, about, kind, not, null, null));
        }
        return Optional.of(reaching(AskSearch.toPut(world, answers, needing), slice, needing, null, about, kind, not)
                .whole(world, slice));
    }

    private static Reaching reaching(
            AskSearch search,
            Slice slice,
            SortedSet<String> needing,
            @Nullable ItemRow item,
            @Nullable Subject about,
            @Nullable AgencyType kind,
            Arrived arrived) {
        Breaks breaks = new Breaks(slice);
        Optional<Way> fewest = search.fewest();
        Optional<Way> earliest = fewest.flatMap(way -> search.earliest().filter(other -> Joining.before(other, way)));
        return new Reaching(
                needing,
                item,
                about,
                kind,
                arrived,
                fewest.map(way -> Joining.chain(way, breaks)).orElse(null),
                earliest.map(way -> Joining.chain(way, breaks)).orElse(null));
    }

    /** The last ask with all that it would bring, and not only what was there first. */
    private Reaching whole(World world, Slice slice) {
        Breaks breaks = new Breaks(slice);
        return new Reaching(
                needing, item, about, kind, arrived, whole(fewest, world, breaks), whole(earliest, world, breaks));
    }

    private static Joining.@Nullable Chain whole(Joining.@Nullable Chain chain, World world, Breaks breaks) {
        if (chain == null || chain.way().asks().isEmpty()) {
            return chain;
        }
        Way way = chain.way();
        Way.Ask last = way.asks().getLast();
        List<String> brings = Stream.concat(
                        last.brings().stream(),
                        world.pieces().values().stream()
                                .filter(piece -> piece.tellable(last.asked(), last.about()) != World.NEVER)
                                .map(Piece::row))
                .distinct()
                .toList();
        List<Way.Ask> asks = Stream.concat(
                        way.asks().stream().limit(way.asks().size() - 1L),
                        Stream.of(new Way.Ask(last.asked(), last.about(), last.day(), brings, last.after())))
                .toList();
        return Joining.chain(new Way(way.asker(), way.day(), asks), breaks);
    }

    /** Whom or what an ask can be about; empty for whom this reader may not read, and for what is not there. */
    public static Optional<Subject> subject(Slice slice, String id) {
        Person person = slice.people().of(id);
        if (person != null) {
            return Optional.ofNullable(Knowledge.subject(person));
        }
        return Optional.ofNullable(slice.row(HouseholdRow.class, id))
                .filter(place -> !place.restricted())
                .map(place -> new Subject(place.id(), true));
    }

    private static boolean isOf(Slice slice, String agency, AgencyType kind) {
        AgencyRow row = slice.agency(agency);
        return row != null && row.type() == kind;
    }

    private static SortedSet<String> needing(Circle circle) {
        SortedSet<String> needing = new TreeSet<>();
        circle.enquiries()
                .forEach(enquiry -> needing.addAll(circle.slice().enquiries().runners(enquiry)));
        return needing;
    }

    private static Arrived arrived(Circle circle, ItemRow item, Set<String> needing) {
        Slice slice = circle.slice();
        Set<EnquiryRow> own = new LinkedHashSet<>(circle.enquiries());
        Optional<EnquiryRow> cites = slice.decisions().citing(item).stream()
                .filter(own::contains)
                .min(Comparator.comparing(EnquiryRow::closedAt, Comparator.nullsFirst(Comparator.naturalOrder())));
        if (cites.isPresent()) {
            SortedSet<String> runners = slice.enquiries().runners(cites.get());
            return new Arrived(
                    Arrived.How.CITED,
                    runners.size() == 1 ? runners.first() : null,
                    cites.get().closedAt());
        }
        return needing.stream()
                .filter(agency -> slice.holdings().has(agency, item))
                .map(agency -> new Arrived(Arrived.How.HAD, agency, Standing.had(slice, agency, item)))
                .min(Comparator.comparing(Arrived::at, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElseGet(() -> new Arrived(Arrived.How.NOT, null, null));
    }

    /** Whether a decision about the child weighed it. */
    public boolean weighed() {
        return arrived.how() == Arrived.How.CITED;
    }

    /** The first day on which it could have been there by the fewest asks; empty for always, and where none lead to it. */
    public Optional<LocalDate> day() {
        return fewest == null
                ? Optional.empty()
                : Optional.ofNullable(Objects.requireNonNull(fewest).way().day());
    }
}
