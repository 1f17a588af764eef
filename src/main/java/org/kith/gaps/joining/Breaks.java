package org.kith.gaps.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Holdings;
import org.kith.circle.ItemRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.ShareDecisionRow;
import org.kith.circle.ShareRow;
import org.kith.circle.Slice;
import org.kith.gaps.joining.Broke.Where;
import org.kith.gaps.patterns.Unsearched;
import org.kith.kernel.Moment;
import org.kith.vocabulary.RequestOutcome;
import org.kith.vocabulary.ShareDecisionKind;

/** Reads from a slice what became of an ask: the furthest that is recorded of it, from the answer back to the question. */
final class Breaks {

    private static final Comparator<Moment> BY_TIME = Comparator.nullsFirst(Comparator.naturalOrder());

    private final Slice slice;

    Breaks(Slice slice) {
        this.slice = slice;
    }

    Broke of(String asker, Way.Ask ask) {
        List<ItemRow> items = ask.brings().stream()
                .map(id -> slice.row(ItemRow.class, id))
                .filter(Objects::nonNull)
                .toList();
        return came(asker, ask, items)
                .or(() -> sent(asker, items))
                .or(() -> decided(asker, items))
                .or(() -> asked(asker, ask, items))
                .orElseGet(() -> byAnother(ask));
    }

    /** All that the ask would have brought was there; only items can be received. */
    private Optional<Broke> came(String asker, Way.Ask ask, List<ItemRow> items) {
        if (items.isEmpty() || items.size() < ask.brings().size()) {
            return Optional.empty();
        }
        Holdings.Receipt last = null;
        for (ItemRow item : items) {
            Holdings.Receipt first = slice.holdings().receipts(item).stream()
                    .filter(receipt -> receipt.agency().equals(asker))
                    .min(Comparator.comparing(Holdings.Receipt::at))
                    .orElse(null);
            if (first == null) {
                return Optional.empty();
            }
            last = last == null || first.at().isAfter(last.at()) ? first : last;
        }
        AgencyRow agency = slice.agency(asker);
        boolean unread = last != null
                && agency != null
                && agency.reportsReading()
                && last.by() instanceof ShareRow share
                && share.readAt() == null;
        return Optional.ofNullable(last)
                .map(receipt -> broke(unread ? Where.NOT_READ : Where.CAME, receipt.at(), receipt.by()));
    }

    private Optional<Broke> sent(String asker, List<ItemRow> items) {
        return items.stream()
                .flatMap(item -> slice.holdings().shares(item).stream())
                .filter(share -> share.sharedWith().equals(asker) && share.receivedAt() == null)
                .max(Comparator.comparing(ShareRow::sharedAt, BY_TIME).thenComparing(Row::id))
                .map(share -> broke(Where.NOT_RECEIVED, share.sharedAt(), share));
    }

    private Optional<Broke> decided(String asker, List<ItemRow> items) {
        return slice.rows(ShareDecisionRow.class).stream()
                .filter(row -> row.decision() == ShareDecisionKind.NOT
                        && row.toAgency().equals(asker))
                .filter(row -> items.stream().anyMatch(item -> row.items().contains(item.id())))
                .max(Comparator.comparing(ShareDecisionRow::decidedAt, BY_TIME).thenComparing(Row::id))
                .map(row -> broke(Where.HELD_BACK, row.decidedAt(), row));
    }

    /** Of several requests the one asked last: it is what was left in the end. */
    private Optional<Broke> asked(String asker, Way.Ask ask, List<ItemRow> items) {
        return slice.rows(RequestRow.class).stream()
                .filter(request -> about(request, ask)
                        && StreamSupport.stream(Knowledge.askers(slice, request).spliterator(), false)
                                .anyMatch(asker::equals))
                .max(Comparator.comparing(RequestRow::askedAt, BY_TIME).thenComparing(Row::id))
                .map(request -> answered(request, ask, items));
    }

    private boolean about(RequestRow request, Way.Ask ask) {
        if (!request.agency().equals(ask.asked())) {
            return false;
        }
        return ask.about().place()
                ? ask.about().id().equals(request.household())
                : ask.about().equals(Knowledge.subject(slice.people().of(request.about())));
    }

    private Broke answered(RequestRow request, Way.Ask ask, List<ItemRow> items) {
        Moment at = request.answeredAt();
        if (at == null) {
            return broke(Where.NOT_ANSWERED, request.askedAt(), request);
        }
        if (request.refused()) {
            return broke(Where.REFUSED, at, request);
        }
        boolean before = ask.day() != null && at.day().isBefore(ask.day());
        if (before || items.stream().anyMatch(item -> after(item.known(), at))) {
            return broke(Where.ANSWERED_BEFORE, at, request);
        }
        if (request.outcome() == RequestOutcome.NOTHING_HELD) {
            return broke(otherwise(request) ? Where.SEARCHED_OTHERWISE : Where.NOTHING_HELD, at, request);
        }
        return broke(Where.NOT_AMONG_IT, at, request);
    }

    private static boolean after(@Nullable Moment moment, Moment answer) {
        return moment != null && moment.isAfter(answer);
    }

    /** Compared as recorded, for made-up names are compared with nothing that was searched; nothing of it is shown. */
    private boolean otherwise(RequestRow request) {
        Slice recorded = slice.asRecorded();
        RequestRow row = recorded.row(RequestRow.class, request.id());
        if (row == null) {
            return false;
        }
        Unsearched not = Unsearched.of(recorded, row);
        return !not.names().isEmpty()
                || !not.identified().isEmpty()
                || !not.households().isEmpty();
    }

    private Broke byAnother(Way.Ask ask) {
        return slice.rows(RequestRow.class).stream()
                .filter(request -> about(request, ask))
                .max(Comparator.comparing(RequestRow::askedAt, BY_TIME).thenComparing(Row::id))
                .map(request -> broke(Where.ASKED_BY_ANOTHER, request.askedAt(), request))
                .orElseGet(() -> new Broke(Where.NEVER_ASKED, null, List.of()));
    }

    private static Broke broke(Where where, @Nullable Moment at, Row by) {
        return new Broke(where, at, List.of(by.id()));
    }
}
