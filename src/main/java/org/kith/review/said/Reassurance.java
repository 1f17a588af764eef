package org.kith.review.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.LinkRow;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;
import org.kith.review.Period;
import org.kith.review.PeriodItems;
import org.kith.vocabulary.Decision;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.ItemOutcome;
import org.kith.vocabulary.LinkType;
import org.kith.vocabulary.SayingSort;

/**
 * An account that stood beside a concern, or that a decision to do no more rests on: whose word it was, what was turned down
 * with it, and whether it was checked. An account is an item of statement explanation or of kind claim (gap catalogue,
 * {@code reassurance-unchecked}).
 *
 * @param whose in words; a practitioner as their agency
 * @param beside the concerns it stands beside: those it is linked to as explaining, and those that the same agency recorded
 *     of the same person on the same day
 * @param turned what was turned down while it stood, the earliest first
 * @param checks how it was checked, the earliest first
 * @param against accounts that somebody said contradict it; saying so compares nothing
 */
public record Reassurance(
        ItemRow word,
        Side side,
        String whose,
        List<ItemRow> beside,
        List<Note> turned,
        List<Note> checks,
        List<ItemRow> against) {

    /** Whether an account was checked, and when that was. */
    public enum Checked {
        FIRST("Checked"),
        LATER("Checked only afterwards"),
        NOT_RECORDED("No check recorded");

        private final String words;

        Checked(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * Something that was done, in words.
     *
     * @param at null where no time is recorded
     */
    public record Note(@Nullable Moment at, String words) {}

    private static final Set<Decision> NO_MORE = EnumSet.of(Decision.NO_FURTHER_ACTION, Decision.ADVICE);
    private static final Set<ItemOutcome> DOWN = EnumSet.of(ItemOutcome.UNFOUNDED, ItemOutcome.UNSUBSTANTIATED);
    private static final Comparator<Note> BY_TIME =
            Comparator.comparing(Note::at, Comparator.nullsLast(Comparator.<Moment>naturalOrder()));

    public Reassurance {
        beside = List.copyOf(beside);
        turned = turned.stream().sorted(BY_TIME).toList();
        checks = checks.stream().sorted(BY_TIME).toList();
        against = List.copyOf(against);
    }

    /** Checked first is what was checked by the moment the first thing was turned down, or with nothing turned down yet. */
    public Checked checked() {
        if (checks.isEmpty()) {
            return Checked.NOT_RECORDED;
        }
        Moment first = turned.isEmpty() ? null : turned.getFirst().at();
        Moment check = checks.getFirst().at();
        return first == null || check != null && !check.isAfter(first) ? Checked.FIRST : Checked.LATER;
    }

    /** In the order in which they were given. */
    public static List<Reassurance> in(Circle circle, Period period) {
        List<ItemRow> items = PeriodItems.of(circle, period);
        return items.stream()
                .filter(Reassurance::account)
                .map(item -> of(circle, item, items))
                .filter(one -> !one.beside().isEmpty() || !one.turned().isEmpty())
                .toList();
    }

    /**
     * What was turned down in the period with no account beside it: enquiries closed with no more to be done that name no
     * account, and concerns found to be nothing with nobody's account beside them.
     */
    public static List<Note> without(Circle circle, Period period) {
        Slice slice = circle.slice();
        List<ItemRow> items = PeriodItems.of(circle, period);
        List<Reassurance> with = in(circle, period);
        List<Note> notes = new ArrayList<>();
        for (EnquiryRow enquiry : circle.enquiries()) {
            boolean names = enquiry.cites().stream()
                    .map(id -> slice.row(ItemRow.class, id))
                    .filter(Objects::nonNull)
                    .anyMatch(Reassurance::account);
            if (period.holds(enquiry.closedAt()) && noMore(enquiry) && !names) {
                notes.add(closed(enquiry, enquiry.cites().isEmpty() ? "; it names no item" : ""));
            }
        }
        for (ItemRow item : items) {
            boolean alone = with.stream().noneMatch(one -> one.beside().contains(item));
            if (down(item) && alone && !account(item)) {
                notes.add(outcome(item));
            }
        }
        return notes.stream().sorted(BY_TIME).toList();
    }

    static boolean account(ItemRow item) {
        return item.statement() == SayingSort.EXPLANATION || item.kind() == ItemKind.CLAIM;
    }

    private static boolean noMore(EnquiryRow enquiry) {
        Decision decision = enquiry.decision();
        return decision != null && NO_MORE.contains(decision);
    }

    private static boolean down(ItemRow item) {
        ItemOutcome outcome = item.outcome();
        return outcome != null && DOWN.contains(outcome);
    }

    private static Reassurance of(Circle circle, ItemRow word, List<ItemRow> items) {
        Slice slice = circle.slice();
        Voice voice = Voice.of(circle, word);
        Set<ItemRow> beside = new LinkedHashSet<>();
        items.stream()
                .filter(item -> concern(slice, item) && together(slice, word, item))
                .forEach(beside::add);
        List<Note> turned = new ArrayList<>();
        List<Note> checks = new ArrayList<>();
        beside.stream().filter(Reassurance::down).forEach(item -> turned.add(outcome(item)));
        for (EnquiryRow enquiry : circle.enquiries()) {
            if (enquiry.cites().contains(word.id()) && noMore(enquiry)) {
                turned.add(closed(enquiry, "; it names this account"));
            }
            if (enquiry.cites().contains(word.id())) {
                besides(circle, enquiry, word)
                        .forEach(item -> checks.add(
                                new Note(enquiry.closedAt(), "The same decision also names " + said(slice, item))));
            }
        }
        for (LinkRow link : slice.links().of(word)) {
            other(slice, link, word).ifPresent(item -> {
                if (link.type() == LinkType.COMPARES) {
                    checks.add(new Note(link.madeAt(), "Compared with " + said(slice, item)));
                } else if (link.type() == LinkType.CORROBORATES && elsewhere(circle, item)) {
                    checks.add(new Note(link.madeAt(), "Borne out by " + said(slice, item)));
                }
            });
        }
        List<ItemRow> against = slice.links().of(word).stream()
                .filter(link -> link.type() == LinkType.CONTRADICTS)
                .flatMap(link -> other(slice, link, word).stream())
                .distinct()
                .toList();
        return new Reassurance(word, voice.side(), voice.words(), List.copyOf(beside), turned, checks, against);
    }

    /** A concern in the catalogue's words, or an injury of any child; an account of one is not one itself. */
    private static boolean concern(Slice slice, ItemRow item) {
        boolean found =
                slice.items().concern(item) || item.kind() == ItemKind.INJURY || item.kind() == ItemKind.ALLEGATION;
        return found && !account(item);
    }

    private static boolean together(Slice slice, ItemRow word, ItemRow concern) {
        boolean explains = slice.links().of(word).stream()
                .anyMatch(link -> link.type() == LinkType.EXPLAINS
                        && link.fromItem().equals(word.id())
                        && link.toItem().equals(concern.id()));
        boolean sameDay = word.date() != null
                && word.date().equals(concern.date())
                && word.heldBy().equals(concern.heldBy())
                && slice.items().about(word).stream().anyMatch(slice.items().about(concern)::contains);
        return explains || sameDay;
    }

    /** What a decision names beside an account that is not the home's own account: recorded since its enquiry opened. */
    private static List<ItemRow> besides(Circle circle, EnquiryRow enquiry, ItemRow word) {
        Moment opened = enquiry.openedAt();
        return enquiry.cites().stream()
                .filter(id -> !id.equals(word.id()))
                .map(id -> circle.slice().row(ItemRow.class, id))
                .filter(Objects::nonNull)
                .filter(item -> {
                    Moment recorded = item.recordedAt() != null ? item.recordedAt() : item.occurredFrom();
                    return opened == null || recorded != null && !recorded.isBefore(opened);
                })
                .filter(item -> elsewhere(circle, item))
                .distinct()
                .toList();
    }

    /** Whether an item is more than the home's own account: seen, or said by the child or by somebody outside the home. */
    private static boolean elsewhere(Circle circle, ItemRow item) {
        Side side = Voice.of(circle, item).side();
        return side == Side.NOT_RECORDED ? !account(item) : side != Side.HOME || !account(item);
    }

    private static java.util.Optional<ItemRow> other(Slice slice, LinkRow link, ItemRow item) {
        String id = link.fromItem().equals(item.id()) ? link.toItem() : link.fromItem();
        return java.util.Optional.ofNullable(slice.row(ItemRow.class, id));
    }

    private static String said(Slice slice, ItemRow item) {
        return "“" + Called.item(item) + "” (" + Called.in(slice).agency(item.heldBy()) + ")";
    }

    private static Note closed(EnquiryRow enquiry, String more) {
        Decision decision = Objects.requireNonNull(enquiry.decision());
        return new Note(enquiry.closedAt(), "An enquiry was closed as " + decision.label() + more);
    }

    private static Note outcome(ItemRow item) {
        ItemOutcome outcome = Objects.requireNonNull(item.outcome());
        return new Note(item.outcomeAt(), "“" + Called.item(item) + "” was found " + outcome.label());
    }
}
