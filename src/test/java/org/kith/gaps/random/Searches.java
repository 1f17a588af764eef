package org.kith.gaps.random;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.circle.Person;
import org.kith.circle.PersonName;
import org.kith.vocabulary.StatementKind;

/** A search repeated with every name, identifier and address that is known, as a later word about its request. */
final class Searches {

    private Searches() {}

    static String all(Gap gap) {
        Map<String, String> request = gap.row(StatementKind.REQUEST, gap.key(0));
        Set<String> names = new LinkedHashSet<>();
        Set<String> identifiers = new LinkedHashSet<>();
        Set<String> addresses = new LinkedHashSet<>();
        if (request.containsKey("about")) {
            Person person = gap.person(request.get("about"));
            person.names().stream().map(Searches::words).forEach(names::add);
            Set<String> records = gap.records(request.get("about"));
            gap.rows(StatementKind.PERSON_RECORD).stream()
                    .filter(row -> records.contains(row.get("id")))
                    .flatMap(row -> Stream.of(row.get("nhs_number"), row.get("upn")))
                    .filter(Objects::nonNull)
                    .forEach(identifiers::add);
            gap.rows(StatementKind.STAY).stream()
                    .filter(row -> records.contains(row.get("person")))
                    .map(row -> row.get("household"))
                    .forEach(addresses::add);
        }
        if (request.containsKey("household")) {
            addresses.add(request.get("household"));
        }
        return Gap.file(
                "requests.csv",
                "id,searched_names,searched_identifiers,searched_addresses",
                gap.key(0),
                String.join(";", names),
                String.join(";", identifiers),
                String.join(";", addresses));
    }

    private static String words(PersonName name) {
        return Stream.of(name.given(), name.family())
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
