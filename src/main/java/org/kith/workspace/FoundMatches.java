package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Slice;
import org.kith.identity.Possible;
import org.kith.identity.RecordPair;

/**
 * Beside people whom a search found: that another record may be of the same person, with why and the way to both. Of a
 * record that does not open to the reader nothing is said beside anybody.
 */
final class FoundMatches {

    /**
     * Another record of somebody found.
     *
     * @param record id of the other record
     * @param own id of the record of the person found
     */
    private record Other(String record, String own, Possible possible) {}

    private final Map<Person, List<Other>> others = new HashMap<>();
    private final Slice found;
    private final Slice faces;
    private final boolean judges;

    private FoundMatches(Slice found, Slice faces, Collection<Possible> possible, boolean judges) {
        this.found = found;
        this.faces = faces;
        this.judges = judges;
        for (Possible one : possible) {
            note(one.beside(), one.record(), one);
            note(one.record(), one.beside(), one);
        }
    }

    /** Where both were found, each says it of the other. */
    private void note(String own, String record, Possible possible) {
        Person person = found.people().of(own);
        if (person != null) {
            others.computeIfAbsent(person, one -> new ArrayList<>()).add(new Other(record, own, possible));
        }
    }

    /**
     * @param found the people found, as a list shows them
     * @param records ids of the records found
     */
    static FoundMatches of(MatchActs acts, Slice found, Collection<String> records) {
        List<Possible> possible = acts.matches().besideFound(acts.lens(), records);
        Slice faces = possible.isEmpty()
                ? found
                : acts.faces(possible.stream()
                        .flatMap(one -> Stream.of(one.record(), one.beside()))
                        .distinct()
                        .toList());
        return new FoundMatches(found, faces, possible, acts.may());
    }

    /**
     * @param record id of any record of somebody found
     * @return empty where nobody else’s record may be theirs
     */
    Optional<Component> beside(String record) {
        List<Other> all = others.getOrDefault(found.people().of(record), List.of());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Div line = line(all.getFirst());
        if (all.size() > 1) {
            line.add(new Span(" And " + (all.size() - 1) + " more."));
        }
        return Optional.of(line);
    }

    /** "May be the same person as Debora Copard, recorded by Housing: the same date of birth and telephone. Compare" */
    private Div line(Other other) {
        PersonRecordRow row = faces.row(PersonRecordRow.class, other.record());
        String why = MatchWords.why(other.possible());
        String name = MatchList.name(faces, other.record());
        Div line =
                new Div(new Span("May be the same person as " + (row != null && row.restricted() ? lower(name) : name)
                        + (row == null ? "" : ", recorded by " + MatchList.source(faces, row))
                        + (why.isEmpty() ? ". " : ": " + why + ". ")));
        line.addClassNames("kith-quiet", "kith-small", "kith-find-maybe");
        if (judges) {
            Component compare = WorkspaceNavigation.link(
                    MatchesState.address(RecordPair.of(other.record(), other.own())), "Compare");
            compare.getElement().setAttribute("aria-label", "Compare with " + name);
            line.add(compare);
        } else if (row != null) {
            Person person = faces.people().of(other.record());
            line.add(WorkspaceNavigation.link(
                    WorkspaceNavigation.person(other.record(), person != null && person.child()), "The other record"));
        }
        return line;
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
