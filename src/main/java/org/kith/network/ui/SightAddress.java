package org.kith.network.ui;

import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
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

    /** What an address says of a sight, by the name of the parameter; null for what it does not say. */
    static Map<String, @Nullable String> said(Sight sight) {
        Map<String, @Nullable String> said = new LinkedHashMap<>();
        said.put(DAY, sight.day() == null ? null : sight.day().toString());
        said.put(SHOWS, sight.mode() == Sight.Mode.HAPPENED ? "happened" : null);
        said.put(THROUGH, sight.eyes());
        said.put(BESIDE, sight.beside());
        return said;
    }

    /**
     * Says some things in the address of an open page, beside whatever else it says. It is no page of its own to go back to;
     * and the router is not told, lest an answer that comes late undoes where somebody has gone since.
     *
     * @param said by the name of the parameter; null to say nothing of it
     */
    public static void put(Page page, Map<String, @Nullable String> said) {
        page.executeJs(
                """
                const address = new URL(location.href);
                $0.split(' ').forEach((name) => address.searchParams.delete(name));
                new URLSearchParams($1).forEach((value, name) => address.searchParams.set(name, value));
                history.replaceState(history.state, '', address);""",
                String.join(" ", said.keySet()),
                QueryParameters.simple(filled(said)).getQueryString());
    }

    static Map<String, String> filled(Map<String, @Nullable String> said) {
        Map<String, String> filled = new LinkedHashMap<>();
        said.forEach((name, value) -> {
            if (value != null) {
                filled.put(name, value);
            }
        });
        return filled;
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
