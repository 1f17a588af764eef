package org.kith.information.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.circle.PersonName;
import org.kith.circle.PractitionerRow;
import org.kith.circle.Slice;

/**
 * Finds in texts the names of others than the person they are about, as Kith knows and spells them: whole names, first names
 * within the family, and a title with a family name; and addresses and numbers of theirs. Whoever is named otherwise it does
 * not find.
 */
final class OthersNamed {

    private static final int SHORTEST = 3;
    private static final String TITLE = "(?:Mr|Mrs|Ms|Miss|Dr|PC|DC)\\.? ";

    private final Map<Pattern, Proposal.Kind> known = new LinkedHashMap<>();

    /**
     * @param asker who will read it
     */
    OthersNamed(Circle circle, Person asker) {
        Map<String, Proposal.Kind> names = new LinkedHashMap<>(new Whereabouts(circle, asker).texts());
        Set<String> families = new LinkedHashSet<>();
        Set<Person> family = new LinkedHashSet<>(circle.familyCircle());
        circle.homeAdults().forEach(member -> family.add(member.person()));
        circle.slice().kin().of(circle.child()).forEach(tie -> family.add(tie.other()));
        Set<String> own = new LinkedHashSet<>(names(circle.slice(), circle.child(), true));
        for (Person person : circle.slice().people().all()) {
            if (!person.equals(circle.child())) {
                names(circle.slice(), person, family.contains(person))
                        .forEach(name -> names.put(name, Proposal.Kind.OTHER_PERSON));
                families.addAll(familyNames(circle.slice(), person));
            }
        }
        for (PractitionerRow practitioner : circle.slice().rows(PractitionerRow.class)) {
            names.put(practitioner.name(), Proposal.Kind.PRACTITIONER);
            families.add(practitioner.name().substring(practitioner.name().lastIndexOf(' ') + 1));
        }
        own.forEach(names::remove);
        names.entrySet().stream()
                .filter(name -> name.getKey().length() >= SHORTEST)
                .sorted(Comparator.comparing((Map.Entry<String, Proposal.Kind> name) ->
                                -name.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(name -> known.put(word(Pattern.quote(name.getKey())), name.getValue()));
        families.stream()
                .filter(name -> name.length() >= SHORTEST)
                .sorted()
                .forEach(name -> known.put(word(TITLE + Pattern.quote(name)), Proposal.Kind.OTHER_PERSON));
    }

    /** The names by which somebody is recorded anywhere, other names of theirs among them. */
    private static Set<String> names(Slice slice, Person person, boolean byFirstName) {
        Set<String> names = new LinkedHashSet<>();
        for (PersonName name : readable(slice, person)) {
            String given = name.given();
            if (given != null) {
                String first = given.strip().split("\\s+", 2)[0];
                if (name.family() != null) {
                    names.add(given + " " + name.family());
                    names.add(first + " " + name.family());
                }
                if (byFirstName) {
                    names.add(given);
                    names.add(first);
                }
            }
        }
        return names;
    }

    private static Set<String> familyNames(Slice slice, Person person) {
        Set<String> families = new LinkedHashSet<>();
        readable(slice, person).forEach(name -> {
            if (name.family() != null) {
                families.add(name.family());
            }
        });
        return families;
    }

    /** A name that stands in something restricted is not known to whoever makes the pack. */
    private static List<PersonName> readable(Slice slice, Person person) {
        return person.names().stream()
                .filter(name ->
                        slice.row(name.row()).filter(row -> !row.restricted()).isPresent())
                .toList();
    }

    private static Pattern word(String expression) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + expression + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The words by which others are named in a passage, as they stand there, each once; none lies within another. */
    List<Proposal> in(Passage passage) {
        String text = passage.text();
        boolean[] taken = new boolean[text.length()];
        Map<String, Proposal> found = new LinkedHashMap<>();
        known.forEach((name, kind) -> {
            Matcher matcher = name.matcher(text);
            while (matcher.find()) {
                if (!taken[matcher.start()] && !taken[matcher.end() - 1]) {
                    java.util.Arrays.fill(taken, matcher.start(), matcher.end(), true);
                    found.putIfAbsent(matcher.group(), new Proposal(passage.id(), kind, matcher.group()));
                }
            }
        });
        return new ArrayList<>(found.values());
    }

    /** A text without some words. */
    static String without(String text, Proposal proposal) {
        return word(Pattern.quote(proposal.words()))
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(proposal.kind().instead()));
    }
}
