package org.kith.gaps.known;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.circle.PersonName;
import org.kith.circle.RequestRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.gaps.patterns.Unsearched;

/**
 * Under which of a person's names an answer was searched, as far as this reader may know the names: only names that stand
 * in the slice and are not restricted are compared and written, never the text of the answer itself.
 */
final class NamesSearched {

    private final Slice slice;
    private final Say say;

    NamesSearched(Circle circle) {
        this.slice = circle.slice();
        this.say = new Say(circle);
    }

    /** What several answers of one agency say of the names: "under both names", "under “Jo Field” only", or nothing. */
    String of(List<RequestRow> requests) {
        List<String> partly = new ArrayList<>();
        int most = 0;
        int unsaid = 0;
        int people = 0;
        for (RequestRow request : requests) {
            Person about = slice.people().of(request.about());
            if (about == null || request.restricted()) {
                continue;
            }
            people++;
            Map<String, String> names = names(about);
            List<PersonName> not = Unsearched.of(slice, request).names();
            Set<String> missing = new HashSet<>();
            not.forEach(name -> name.full().ifPresent(full -> missing.add(PersonName.folded(full))));
            List<String> found = names.entrySet().stream()
                    .filter(name -> !missing.contains(name.getKey()))
                    .map(name -> "“" + name.getValue() + "”")
                    .toList();
            most = Math.max(most, names.size());
            if (request.searchedNames().isEmpty()) {
                unsaid++;
            } else if (!not.isEmpty()) {
                partly.add((requests.size() > 1 ? say.shortly(about) + " " : "")
                        + (found.isEmpty() ? "under another name" : "under " + Called.list(found) + " only"));
            }
        }
        if (unsaid == people && people > 0) {
            return "names searched not recorded";
        }
        if (!partly.isEmpty()) {
            return String.join(", ", partly);
        }
        return most < 2 ? "" : people == 1 && most == 2 ? "under both names" : "under all names";
    }

    /** What else was not searched with than names. */
    String otherwise(List<RequestRow> requests) {
        Set<String> missing = new TreeSet<>();
        for (RequestRow request : requests) {
            Unsearched not = Unsearched.of(slice, request);
            if (!not.households().isEmpty()) {
                missing.add("address");
            }
            if (!not.identified().isEmpty()) {
                missing.add("number");
            }
        }
        return missing.isEmpty() ? "" : "not with every " + String.join(" and ", missing);
    }

    /** The full names of a person that this reader may read, by how they compare. */
    private Map<String, String> names(Person person) {
        Map<String, String> names = new LinkedHashMap<>();
        for (PersonName name : person.names()) {
            boolean closed = slice.row(name.row()).map(Row::restricted).orElse(true);
            if (!closed) {
                name.full().ifPresent(full -> names.putIfAbsent(PersonName.folded(full), full));
            }
        }
        return names;
    }
}
