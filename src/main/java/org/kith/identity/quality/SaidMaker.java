package org.kith.identity.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.store.Row;
import org.kith.vocabulary.Cells;

/** Makes what is looked at out of what the store answers about a record. */
final class SaidMaker {

    private static final Said.Origin NOWHERE = new Said.Origin(null, null, null);

    private final Lens lens;
    private final Map<String, Moment> deliveries;

    /** @param deliveries when each delivery was made, by its id */
    SaidMaker(Lens lens, Map<String, Moment> deliveries) {
        this.lens = lens;
        this.deliveries = deliveries;
    }

    /** Whether the record was known by the moment looked from. */
    boolean known(Cells record) {
        Moment from = record.moment("known_from");
        return from == null || lens.asOf().includes(from);
    }

    /** Whether the record says nothing to this reader but that it is there. */
    boolean closed(Cells record) {
        Clearance clearance = lens.clearance();
        return "restricted".equals(record.text("protection"))
                && !clearance.everything()
                && !clearance.opens().contains(record.textOrEmpty("id"));
    }

    Said said(Cells record, Row row) {
        LocalDate day = lens.asOf().day();
        List<Said.Name> names = new ArrayList<>();
        for (Cells name : cells(row, "names")) {
            names.add(new Said.Name(
                    name.textOrEmpty("given_names"), name.textOrEmpty("family_name"), origin(name, "", null)));
        }
        List<Said.Stay> stays = new ArrayList<>();
        for (Cells stay : cells(row, "stays")) {
            stays.add(
                    stay.has("hidden")
                            ? new Said.Stay(true, null, null, "", NOWHERE, NOWHERE)
                            : new Said.Stay(
                                    false,
                                    stay.date("from"),
                                    stay.date("to"),
                                    stay.textOrEmpty("postcode"),
                                    origin(stay, "", null),
                                    origin(stay, "home_", stay.text("home_delivered"))));
        }
        return new Said(
                record.textOrEmpty("id"),
                record,
                origin(record, "", record.text("delivered")),
                names,
                stays,
                cells(row, "parents").stream()
                        .map(parent -> parent.date("date_of_birth"))
                        .filter(Objects::nonNull)
                        .toList(),
                day);
    }

    /** Rows known by the moment looked from: their own time of recording, where that is empty the time they speak of. */
    private List<Cells> cells(Row row, String name) {
        return row.maps(name).stream().map(Cells::new).filter(this::counts).toList();
    }

    private boolean counts(Cells cells) {
        Moment said = cells.moment("said_from");
        Moment known = cells.moment("known_from");
        Moment from = known == null ? cells.moment("from") : known;
        return (said == null || lens.asOf().includes(said))
                && (from == null || lens.asOf().includes(from));
    }

    private Said.Origin origin(Cells cells, String prefix, @Nullable String delivered) {
        Object line = cells.values().get(prefix + "line");
        Moment said = cells.moment("saidAt");
        Moment learned = cells.moment("learnedAt");
        String delivery = cells.text(prefix + "delivery");
        Moment brought = delivery == null ? null : deliveries.get(delivery);
        Moment at = prefix.isEmpty() && said != null ? said : prefix.isEmpty() && learned != null ? learned : brought;
        return new Said.Origin(delivered, line instanceof Long number ? number : null, at);
    }
}
