package org.kith.information.sharing;

import java.util.List;
import java.util.Map;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.LondonTime;
import org.kith.kernel.Moment;
import org.kith.record.Completing;
import org.kith.record.Saying;
import org.kith.store.GraphReader;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementKind;
import org.kith.vocabulary.StatementRow;

/**
 * What one agency was sent, and that it received and read it. It hands out the words that were sent and nothing else:
 * whoever sits at that desk sees no item, no circle and no page of anybody. When an agency reads is its own affair; others
 * learn of it only where it reports reading. Whether somebody answers for the agency is for the caller to ask.
 */
public final class Receiving {

    private static final String VIEW = "desk: what was sent";
    private static final int MONTHS = 12;
    private static final int MOST = 100;

    /**
     * What an agency was sent in the last {@value #MONTHS} months, the latest first, up to {@value #MOST}.
     *
     * @param reportsReading whether others learn when it reads
     */
    public record Board(List<SentItem> items, boolean reportsReading) {}

    /**
     * A receipt or a reading that was recorded, to take it back by and to record it again.
     *
     * @param item what it was of, as it was seen before
     */
    public record Act(SentItem item, boolean read, Completing.Done done) {}

    private final GraphReader reader;
    private final Completing completing;
    private final DomainClock clock;

    Receiving(GraphReader reader, Completing completing, DomainClock clock) {
        this.reader = reader;
        this.completing = completing;
        this.clock = clock;
    }

    /** What an agency was sent. */
    public Board board(Lens lens, String agency) {
        return reader.read(lens, VIEW, reading -> {
            boolean[] reports = {false};
            List<SentItem> items = reading.rows(SharingCypher.SENT_TO_AGENCY, params(lens, agency), row -> {
                reports[0] = row.yes("reports");
                StatementRow share = row.statement("s", "earlier");
                boolean restricted = row.yes("restricted");
                if (!restricted) {
                    reading.touch(StatementKind.ITEM.label(), share.cells().textOrEmpty("item"));
                }
                return item(share, row.text("version"), restricted);
            });
            return new Board(items, reports[0]);
        });
    }

    private static SentItem item(StatementRow share, String version, boolean restricted) {
        Cells cells = share.cells();
        return new SentItem(
                share.id(),
                version,
                cells.text("shared_by"),
                cells.moment("shared_at"),
                cells.moment("received_at"),
                cells.moment("read_at"),
                restricted ? null : SentWords.of(cells.text("reason")).orElse(null),
                cells.text("lawful_basis"),
                restricted);
    }

    private static Map<String, Object> params(Lens lens, String agency) {
        var since = lens.asOf().day().minusMonths(MONTHS);
        return Map.of(
                "agency",
                agency,
                "since",
                since,
                "sinceMoment",
                Moment.of(LondonTime.startOf(since)),
                "many",
                MOST);
    }

    /**
     * Records that an agency has received something, or read it: what was read was received.
     *
     * @param read whether it was read
     * @throws KithException.Stale when it is recorded already, or was taken back
     */
    public Act record(Lens lens, String agency, SentItem item, boolean read) {
        SentItem now = board(lens, agency).items().stream()
                .filter(each -> each.share().equals(item.share()))
                .findFirst()
                .orElseThrow(() -> new KithException.Stale(
                        "This is not among what your agency was sent any more. Nothing was saved. Load the page again."));
        Moment at = Moment.of(clock.now());
        Saying.Builder cells = Saying.of(StatementKind.SHARE);
        if (now.receivedAt() == null) {
            cells.cell("received_at", at);
        }
        if (read) {
            cells.cell("read_at", at);
        }
        if (read ? now.readAt() != null : now.received()) {
            throw new KithException.Stale("Somebody has recorded this meanwhile. Load the page again.");
        }
        return new Act(
                now,
                read,
                completing.complete(
                        lens,
                        List.of(new Completing.Addition(now.share(), now.version(), cells.build())),
                        List.of()));
    }

    /** Takes a receipt or a reading back. */
    public void takeBack(Lens lens, Act act) {
        completing.takeBack(lens, act.done());
    }
}
