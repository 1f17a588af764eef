package org.kith.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Slice;
import org.kith.identity.Possible;
import org.kith.identity.RecordPair;
import org.kith.uikit.SectionCard;

/** On somebody’s first page: records that may be of them or of their family, with the way to the pair. */
final class MatchesHere {

    private static final int MOST = 5;

    private MatchesHere() {}

    /** Empty where there are none that the reader may see. */
    static Optional<SectionCard> of(Circle circle, MatchActs acts) {
        Slice slice = circle.slice();
        Set<String> records = new LinkedHashSet<>(circle.child().ref().records());
        circle.familyCircle().forEach(person -> records.addAll(person.ref().records()));
        List<Possible> all = new ArrayList<>(acts.matches().around(acts.lens(), records));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Slice faces = acts.faces(all.stream().map(Possible::record).toList());
        SectionCard card = new SectionCard("May be one person");
        all.stream().limit(MOST).forEach(possible -> card.content(line(circle, slice, faces, possible, acts.may())));
        if (all.size() > MOST) {
            card.content(new Span("And " + (all.size() - MOST) + " more."));
        }
        return Optional.of(card);
    }

    /** "Debora Copard, recorded by Housing, may be Deborah Coppard, mother." */
    private static Div line(Circle circle, Slice slice, Slice faces, Possible possible, boolean judges) {
        PersonRecordRow row = faces.row(PersonRecordRow.class, possible.record());
        Person here = slice.people().of(possible.beside());
        String whose = row == null ? "" : ", recorded by " + MatchList.source(faces, row) + ",";
        String whom = here == null ? "somebody here" : Called.in(slice).person(here) + relation(circle, here);
        Span words = new Span(MatchList.name(faces, possible.record()) + whose + " may be " + whom + ": "
                + MatchWords.probably(possible) + ". ");
        Div line = new Div(words);
        if (possible.judged() != null) {
            line.add(new Span(MatchWords.judged(possible.judged()) + ". "));
        }
        line.add(
                judges
                        ? WorkspaceNavigation.link(
                                MatchesState.address(RecordPair.of(possible.record(), possible.beside())),
                                "Look at both records")
                        : WorkspaceNavigation.link(
                                WorkspaceNavigation.person(possible.record(), row != null && child(faces, row)),
                                "The other record"));
        return line;
    }

    private static boolean child(Slice faces, PersonRecordRow row) {
        Person person = faces.people().of(row.id());
        return person != null && person.child();
    }

    private static String relation(Circle circle, Person person) {
        List<String> words = Called.in(circle.slice()).relation(person, circle.child());
        return words.isEmpty() ? "" : ", " + String.join(", ", words);
    }
}
