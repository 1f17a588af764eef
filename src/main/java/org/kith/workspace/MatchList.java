package org.kith.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.Person;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Slice;
import org.kith.identity.Queue;
import org.kith.identity.RecordPair;
import org.kith.vocabulary.JudgementState;

/** The pairs of a page, best first; each says who, whose records, and how probable it is. */
final class MatchList extends OrderedList {

    private static final long serialVersionUID = 1L;

    MatchList(Queue queue, @Nullable RecordPair chosen, Consumer<RecordPair> choose) {
        addClassName("kith-match-list");
        getElement().setAttribute("aria-label", "Pairs of records, best first");
        for (Queue.Line line : queue.pairs()) {
            NativeButton button = new NativeButton();
            button.addClassName("kith-match-line");
            button.add(
                    record(queue.slice(), line.records().one()),
                    record(queue.slice(), line.records().other()),
                    how(line));
            if (line.records().equals(chosen)) {
                button.getElement().setAttribute("aria-current", "true");
            }
            button.addClickListener(click -> choose.accept(line.records()));
            add(new ListItem(button));
        }
    }

    private static Span how(Queue.Line line) {
        String words = Called.capital(MatchWords.probably(line.possible()));
        if (line.possible().identifier()) {
            words += " · same number";
        }
        if (line.possible().judged() != null) {
            words += line.possible().judged().state() == JudgementState.UNSURE
                    ? " · somebody was unsure"
                    : " · judged not one person before";
        }
        Span how = new Span(words);
        how.addClassNames("kith-quiet", "kith-small");
        return how;
    }

    private static Div record(Slice slice, String id) {
        PersonRecordRow row = slice.row(PersonRecordRow.class, id);
        Div line = new Div(new Span(name(slice, id)));
        Span more = new Span(row == null ? "" : more(slice, row));
        more.addClassNames("kith-quiet", "kith-small");
        line.add(more);
        line.addClassName("kith-match-record");
        return line;
    }

    /** What one record calls its person; not what others that were joined with it do. */
    static String name(Slice slice, String id) {
        PersonRecordRow row = slice.row(PersonRecordRow.class, id);
        Person person = slice.people().of(id);
        if (row == null || person == null) {
            return "A record that is not there any more";
        }
        if (row.restricted()) {
            return "A record that is restricted";
        }
        String given = row.givenNames() == null ? row.knownAs() : row.givenNames();
        String name = ((given == null ? "" : given) + " " + (row.familyName() == null ? "" : row.familyName())).strip();
        return name.isEmpty() ? "Somebody whose name is not recorded" : name;
    }

    private static String more(Slice slice, PersonRecordRow row) {
        Person person = slice.people().of(row.id());
        String age = row.restricted() || person == null ? "" : Ages.of(person, slice.day()) + " · ";
        return age + source(slice, row);
    }

    static String source(Slice slice, PersonRecordRow row) {
        AgencyRow agency = slice.agency(row.source());
        return agency == null ? "agency not recorded" : agency.name();
    }
}
