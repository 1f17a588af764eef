package org.kith.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.kernel.SearchMarks;
import org.kith.matching.NameWords;
import org.kith.store.CypherName;
import org.kith.store.GraphReader;
import org.kith.store.Row;
import org.kith.vocabulary.Cells;
import org.kith.vocabulary.StatementRow;

/** People of whom some of the typed words are the name and the others a place where they stay or stayed: “Coppard Weavers Row”. */
final class AtPlaces {

    /** So many places are looked at, those with most of the words. */
    private static final int PLACES = 60;

    private final GraphReader.Reading reading;
    private final TypedWords typed;

    /** Best first: by how well the place matches. */
    private final Map<String, Hit> hits = new LinkedHashMap<>();

    AtPlaces(GraphReader.Reading reading, TypedWords typed) {
        this.reading = reading;
        this.typed = typed;
    }

    /** Nobody where less than two words were typed: a place alone is found as a place. */
    List<Hit> find(boolean sealedToo) {
        if (typed.typed().size() > 1) {
            Map<String, Object> params =
                    Map.of("words", "+" + SearchMarks.PLACE + " " + typed.someOf(), "many", PLACES);
            ask(SearchCypher.PEOPLE_OF_PLACES_OPEN, params);
            if (sealedToo) {
                ask(SearchCypher.PEOPLE_OF_PLACES_SEALED, params);
            }
        }
        return List.copyOf(hits.values());
    }

    private void ask(CypherName query, Map<String, Object> params) {
        reading.each(query, params, this::take);
    }

    private void take(Row row) {
        StatementRow person = row.statement("s", "earlier").byItself();
        Cells place = new Cells(row.properties("place"));
        Set<String> address = new HashSet<>();
        List.of("address_line", "postcode", "uprn")
                .forEach(column -> address.addAll(WhyFound.words(place.text(column))));
        Set<String> names = new HashSet<>(names(person.cells()));
        row.maps("names").forEach(name -> names.addAll(names(new Cells(name))));
        Set<String> beside = new HashSet<>(names);
        names.forEach(name -> beside.addAll(NameWords.beside(name)));
        Set<String> reasons = new LinkedHashSet<>();
        List<TypedWord> ofPlace = new ArrayList<>();
        boolean asTyped = true;
        for (TypedWord word : typed.typed()) {
            if (word.asTyped(names)) {
                reasons.add("name");
            } else if (word.asTyped(address)) {
                ofPlace.add(word);
            } else if (word.otherwise(beside).isPresent()) {
                asTyped = false;
                reasons.add(word.otherwise(beside).get());
            } else {
                return;
            }
        }
        if (ofPlace.isEmpty() || reasons.isEmpty()) {
            return;
        }
        reasons.add("recorded at " + place.textOrEmpty("address_line"));
        hits.putIfAbsent(
                person.id(),
                new Hit(person, person.id(), List.copyOf(reasons), row.decimal("score") * ofPlace.size(), asTyped));
    }

    private static Set<String> names(Cells cells) {
        Set<String> names = new HashSet<>();
        List.of("given_names", "family_name", "known_as")
                .forEach(column -> names.addAll(WhyFound.words(cells.text(column))));
        return names;
    }
}
