package org.kith.workspace;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.identity.QueueFilter;
import org.kith.identity.RecordPair;
import org.kith.kernel.Ids;

/**
 * What the address of the queue of matches says. Words that are typed stand in no address.
 *
 * @param pair the pair looked at, or null for the first of the page
 * @param source id of an agency whose record one of the two is, or null
 * @param other id of the agency whose record the other is, or null
 * @param identifier whether only pairs with the same identifier
 * @param unsure whether only those about which somebody was unsure
 * @param newWith id of a delivery that brought one of the two when the other was there already, or null
 * @param page which page, from 0
 */
record MatchesState(
        @Nullable RecordPair pair,
        @Nullable String source,
        @Nullable String other,
        boolean identifier,
        boolean unsure,
        @Nullable String newWith,
        int page) {

    /** All of the queue, from its beginning. */
    static final MatchesState ALL = new MatchesState(null, null, null, false, false, null, 0);

    private static final String BETWEEN = "~";

    static MatchesState of(QueryParameters address) {
        return new MatchesState(
                address.getSingleParameter("pair").map(MatchesState::pair).orElse(null),
                address.getSingleParameter("source").filter(Ids::isId).orElse(null),
                address.getSingleParameter("other").filter(Ids::isId).orElse(null),
                address.getSingleParameter("number").filter("yes"::equals).isPresent(),
                address.getSingleParameter("unsure").filter("yes"::equals).isPresent(),
                address.getSingleParameter("new").filter(Ids::isId).orElse(null),
                address.getSingleParameter("page")
                                .filter(text -> text.matches("[1-9][0-9]{0,4}"))
                                .map(Integer::parseInt)
                                .orElse(1)
                        - 1);
    }

    private static @Nullable RecordPair pair(String text) {
        String[] ids = text.split(BETWEEN, -1);
        return ids.length == 2 && Ids.isId(ids[0]) && Ids.isId(ids[1]) && !ids[0].equals(ids[1])
                ? RecordPair.of(ids[0], ids[1])
                : null;
    }

    /** Where a pair is looked at. */
    static String address(RecordPair pair) {
        return "matches?pair=" + pair.one() + BETWEEN + pair.other();
    }

    /** Where the pairs stand of which one came new with a delivery. */
    static String newWith(String delivery) {
        return "matches?new=" + delivery;
    }

    QueueFilter filter(String text) {
        return new QueueFilter(source, other, identifier, unsure, newWith, text);
    }

    MatchesState at(@Nullable RecordPair another) {
        return new MatchesState(another, source, other, identifier, unsure, newWith, page);
    }

    MatchesState on(int another) {
        return new MatchesState(null, source, other, identifier, unsure, newWith, another);
    }

    /** Whether anything is chosen. */
    boolean filtered() {
        return source != null || other != null || identifier || unsure || newWith != null;
    }

    QueryParameters parameters() {
        Map<String, String> says = new LinkedHashMap<>();
        if (pair != null) {
            says.put("pair", pair.one() + BETWEEN + pair.other());
        }
        if (source != null) {
            says.put("source", source);
        }
        if (other != null) {
            says.put("other", other);
        }
        if (identifier) {
            says.put("number", "yes");
        }
        if (unsure) {
            says.put("unsure", "yes");
        }
        if (newWith != null) {
            says.put("new", newWith);
        }
        if (page > 0) {
            says.put("page", String.valueOf(page + 1));
        }
        return QueryParameters.simple(says);
    }
}
