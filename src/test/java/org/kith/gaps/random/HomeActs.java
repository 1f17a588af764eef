package org.kith.gaps.random;

import static org.kith.gaps.random.Gap.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.vocabulary.StatementKind;

/** The acts that settle what is found about homes and relationships. */
final class HomeActs {

    private HomeActs() {}

    /** Whoever else there is, living or dead: who stays at a home as a child is not asked again here. */
    static String fatherOfAll(Gap gap) {
        return file(
                "relationships.csv",
                "person,related_person,type,known_from",
                gap.slice().people().all().stream()
                        .map(person -> gap.slice().delivered().of(person.ref()))
                        .filter(other -> !other.equals(gap.key(0)))
                        .map(other -> String.join(",", gap.key(0), other, "father", gap.at()))
                        .toList());
    }

    private static String stays(Gap gap, List<String> people, List<String> homes, String agency, String basis) {
        List<String> lines = new ArrayList<>();
        for (String person : people) {
            for (String home : homes) {
                lines.add(String.join(",", person, home, basis, gap.day(), agency, gap.at()));
            }
        }
        return file("residences.csv", "person,household,basis,from,asserted_by,known_from", lines);
    }

    private static List<String> homes(Gap gap) {
        List<String> homes = gap.rows(StatementKind.HOUSEHOLD).stream()
                .map(row -> row.get("id"))
                .toList();
        return gap.finding().about().stream()
                .map(part -> part.text(gap.slice().delivered()))
                .filter(homes::contains)
                .toList();
    }

    static String everywhere(Gap gap) {
        List<String> homes = gap.rows(StatementKind.HOUSEHOLD).stream()
                .map(row -> row.get("id"))
                .toList();
        return stays(gap, gap.children(), homes, "", "frequent_visitor");
    }

    static String oneList(Gap gap) {
        return gap.eachAgency().stream()
                .map(agency -> stays(gap, gap.children(), List.of(gap.key(0)), agency, "frequent_visitor"))
                .collect(Collectors.joining());
    }

    static String atBoth(Gap gap) {
        return stays(gap, List.of(gap.key(0)), homes(gap), gap.key(1), "resident");
    }

    static String verified(Gap gap) {
        Set<String> adult = gap.records(gap.key(1));
        Set<String> child = gap.records(gap.key(0));
        return file(
                "relationships.csv",
                "person,related_person,type,from,asserted_by,verified,verified_at",
                gap.rows(StatementKind.KINSHIP).stream()
                        .filter(row -> adult.contains(row.get("person")) && child.contains(row.get("related_person")))
                        .map(row -> String.join(
                                ",",
                                row.get("person"),
                                row.get("related_person"),
                                row.get("type"),
                                row.getOrDefault("from", ""),
                                row.getOrDefault("asserted_by", ""),
                                "yes",
                                gap.at()))
                        .toList());
    }
}
