package org.kith.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.CircleReader;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.kernel.Lens;
import org.kith.network.WaySearch;
import org.kith.search.Found;
import org.kith.search.Hit;
import org.kith.vocabulary.ProtectionCode;

/** What a search found, as ends that a way may lead to: people, agencies and items. Places are none. */
final class WayEnds {

    private WayEnds() {}

    static List<WaySearch.End> of(Found found, CircleReader circles, Lens lens) {
        List<WaySearch.End> ends = new ArrayList<>();
        if (!found.people().isEmpty()) {
            Slice faces =
                    circles.people(lens, found.people().stream().map(Hit::thing).toList(), "ends of a way");
            Called called = Called.in(faces);
            Map<Person, WaySearch.End> once = new LinkedHashMap<>();
            for (Hit hit : found.people()) {
                Person person = faces.people().of(hit.thing());
                if (person != null && !Called.closed(person)) {
                    once.putIfAbsent(person, WaySearch.End.person(hit.thing(), label(called, person, lens)));
                }
            }
            ends.addAll(once.values());
        }
        found.agencies().forEach(hit -> ends.add(WaySearch.End.agency(hit.thing(), cell(hit, "name"))));
        found.items().stream().filter(hit -> !restricted(hit)).forEach(hit -> {
            String summary = cell(hit, "summary");
            ends.add(WaySearch.End.item(hit.thing(), summary.isEmpty() ? "An item without a summary" : summary));
        });
        return ends;
    }

    /** The age tells people of one name apart. */
    private static String label(Called called, Person person, Lens lens) {
        String age = Ages.of(person, lens.asOf().day());
        return age.isEmpty() ? called.person(person) : called.person(person) + ", " + age;
    }

    /** Nothing of it may be said but whom to contact, and no way leads there. */
    private static boolean restricted(Hit hit) {
        return ProtectionCode.RESTRICTED.code().equals(cell(hit, "protection"));
    }

    private static String cell(Hit hit, String column) {
        return hit.row().cells().textOrEmpty(column);
    }
}
