package org.kith.network.ui;

import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Ids;
import org.kith.network.NodeKind;
import org.kith.network.Sight;
import org.kith.vocabulary.Coded;
import org.kith.vocabulary.Sector;

/**
 * What goes along from one reading of a network to another, and stands in the address: from where it is looked at, what is
 * chosen, and what is left out. It holds internal ids and codes, never names.
 *
 * @param chosen internal ids of the rows that what is chosen stands for; whoever opens the address and may not see one has
 *     it not chosen
 */
public record Carried(Sight sight, List<String> chosen, Set<NodeKind> kinds, Set<Sector> sectors) {

    public static final Carried NOTHING = new Carried(Sight.OWN, List.of(), Set.of(), Set.of());

    private static final String CHOSEN = "chosen";
    private static final String WITHOUT = "without";

    /** More would make an address that no mail carries. */
    private static final int MOST = 12;

    public Carried {
        chosen = chosen.stream().limit(MOST).toList();
        kinds = Set.copyOf(kinds);
        sectors = Set.copyOf(sectors);
    }

    /** What an address says; what cannot be read is left out. */
    public static Carried of(QueryParameters address) {
        return new Carried(
                SightAddress.of(address),
                words(address, CHOSEN).filter(Ids::isId).toList(),
                coded(address, NodeKind.class),
                coded(address, Sector.class));
    }

    private static Stream<String> words(QueryParameters address, String name) {
        return address.getSingleParameter(name).stream().flatMap(all -> Arrays.stream(all.split(",", -1)));
    }

    private static <T extends Enum<T> & Coded> Set<T> coded(QueryParameters address, Class<T> kind) {
        Function<String, Optional<T>> find = code -> Coded.find(kind, code);
        return words(address, WITHOUT).map(find).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** What to put behind the address of a page: {@code ?day=…&chosen=…}, or nothing. */
    public String query() {
        Map<String, String> there = SightAddress.filled(said());
        return there.isEmpty() ? "" : "?" + QueryParameters.simple(there).getQueryString();
    }

    /** Says it in the address of an open page, beside whatever else that says. */
    public void put(Page page) {
        SightAddress.put(page, said());
    }

    private Map<String, @Nullable String> said() {
        Map<String, @Nullable String> said = new LinkedHashMap<>(SightAddress.said(sight.own() ? Sight.OWN : sight));
        said.put(CHOSEN, joined(chosen.stream()));
        said.put(
                WITHOUT,
                joined(Stream.concat(kinds.stream(), sectors.stream())
                        .map(Coded::code)
                        .sorted()));
        return said;
    }

    private static @Nullable String joined(Stream<String> words) {
        String all = words.collect(Collectors.joining(","));
        return all.isEmpty() ? null : all;
    }
}
