package org.kith.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.audit.Wanted;
import org.kith.audit.chain.What;
import org.kith.kernel.Ids;
import org.kith.kernel.LondonTime;

/**
 * What is looked for in the record, as the page's address says it. It holds ids and never an NHS number.
 *
 * @param shown id of a record, item or other thing that was shown, or null
 * @param account id of the account that looked, or null
 * @param first first London day, or null
 * @param last last London day, or null
 * @param what what happened, or null for everything
 * @param system whether Kith's own work is listed too
 */
record ReadsState(
        @Nullable String shown,
        @Nullable String account,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable What what,
        boolean system) {

    static ReadsState of(QueryParameters address) {
        return new ReadsState(
                id(address, "shown"),
                id(address, "account"),
                day(address, "from"),
                day(address, "until"),
                what(address),
                address.getSingleParameter("system").isPresent());
    }

    QueryParameters address() {
        Map<String, String> address = new LinkedHashMap<>();
        put(address, "shown", shown);
        put(address, "account", account);
        put(address, "from", first);
        put(address, "until", last);
        put(address, "what", what);
        put(address, "system", system ? "yes" : null);
        return QueryParameters.simple(address);
    }

    /**
     * What is wanted of the record.
     *
     * @param ids all ids that count as the one that was shown
     */
    Wanted wanted(List<String> ids) {
        Wanted wanted = Wanted.EVERYTHING
                .showing(ids)
                .of(account)
                .between(
                        first == null ? null : LondonTime.startOf(first),
                        last == null
                                ? null
                                : LondonTime.startOf(last.plusDays(1)).minusNanos(1))
                .happened(what == null ? Set.of() : Set.of(what));
        return system ? wanted : wanted.ofPeople();
    }

    boolean narrowed() {
        return shown != null || account != null || first != null || last != null || what != null;
    }

    ReadsState shown(@Nullable String id) {
        return new ReadsState(id, account, first, last, what, system);
    }

    ReadsState account(@Nullable String id) {
        return new ReadsState(shown, id, first, last, what, system);
    }

    ReadsState first(@Nullable LocalDate day) {
        return new ReadsState(shown, account, day, last, what, system);
    }

    ReadsState last(@Nullable LocalDate day) {
        return new ReadsState(shown, account, first, day, what, system);
    }

    ReadsState what(@Nullable What code) {
        return new ReadsState(shown, account, first, last, code, system);
    }

    ReadsState system(boolean too) {
        return new ReadsState(shown, account, first, last, what, too);
    }

    private static void put(Map<String, String> address, String name, @Nullable Object value) {
        if (value != null) {
            address.put(name, value.toString());
        }
    }

    private static @Nullable String id(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(Ids::isId).orElse(null);
    }

    private static @Nullable LocalDate day(QueryParameters address, String name) {
        try {
            return address.getSingleParameter(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static @Nullable What what(QueryParameters address) {
        return address.getSingleParameter("what").stream()
                .flatMap(code -> java.util.Arrays.stream(What.values())
                        .filter(one -> one.name().equals(code)))
                .findFirst()
                .orElse(null);
    }
}
