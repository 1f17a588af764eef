package org.kith.network.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.network.Sight;

/**
 * Writes into an address how a picture looks: {@code ?day=2025-03-12&shows=happened&through=…&beside=…}, beside what the
 * address says of the page's own look. Whoever opens it looks through a lens of their own.
 */
public final class SightAddress {

    private static final String DAY = "day";
    private static final String SHOWS = "shows";
    private static final String THROUGH = "through";
    private static final String BESIDE = "beside";

    private SightAddress() {}

    /** The sight an address says; what cannot be read is left out. */
    public static Sight of(QueryParameters address) {
        return new Sight(
                day(address.getSingleParameter(DAY).orElse("")),
                address.getSingleParameter(SHOWS).filter("happened"::equals).isPresent()
                        ? Sight.Mode.HAPPENED
                        : Sight.Mode.KNOWN,
                id(address, THROUGH).orElse(null),
                id(address, BESIDE).orElse(null));
    }

    /** An address with a sight in it, and whatever else it says. */
    public static QueryParameters with(QueryParameters address, Sight sight) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(address.getParameters());
        put(parameters, DAY, sight.day() == null ? null : sight.day().toString());
        put(parameters, SHOWS, sight.mode() == Sight.Mode.HAPPENED ? "happened" : null);
        put(parameters, THROUGH, sight.eyes());
        put(parameters, BESIDE, sight.beside());
        return new QueryParameters(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
        if (value == null) {
            parameters.remove(name);
        } else {
            parameters.put(name, List.of(value));
        }
    }

    private static Optional<String> id(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(Ids::isId);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }
}
