package org.kith.workspace.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.enquiry.Notebook;
import org.kith.enquiry.Question;
import org.kith.information.rights.ContentPack;
import org.kith.information.rights.Passage;
import org.kith.information.rights.Proposal;
import org.kith.kernel.Lens;
import org.kith.record.Telling;
import org.kith.record.Tellings;
import org.springframework.stereotype.Component;

/** Reads what a content pack holds beside the circle: what its rows said before, and the questions kept about the person. */
@Component
public class PackSources {

    /**
     * What was read.
     *
     * @param tellings by id of a row its versions, the oldest first
     */
    public record Beside(Map<String, List<Telling>> tellings, List<Passage> questions) {}

    private final Tellings tellings;
    private final Notebook notebook;

    PackSources(Tellings tellings, Notebook notebook) {
        this.tellings = tellings;
        this.notebook = notebook;
    }

    /**
     * @param lens of whoever makes the pack, without any clearance
     */
    public Beside read(Lens lens, Circle circle) {
        return new Beside(
                tellings.of(lens, ContentPack.rows(circle)),
                notebook.of(lens, circle.child().ref().records()).stream()
                        .map(question -> passage(question, circle))
                        .toList());
    }

    private static Passage passage(Question question, Circle circle) {
        List<String> lines = new ArrayList<>();
        List<Passage.Mark> marks = new ArrayList<>();
        add(lines, "Question: ", question.text());
        add(lines, "For: ", whom(question, circle));
        add(lines, "Because: ", question.why());
        by(lines, marks, "Asked by: ", question.askedBy());
        add(
                lines,
                "How it stands: ",
                switch (question.state()) {
                    case OPEN -> "open";
                    case ANSWERED -> "answered";
                    case CANNOT -> "it cannot be answered";
                });
        add(lines, "What was found: ", question.words());
        by(lines, marks, "Settled by: ", question.settledBy());
        ItemRow item = circle.slice().row(ItemRow.class, question.item());
        if (item != null && !item.restricted()) {
            add(lines, "It rests on: ", "“" + Called.item(item) + "”");
        }
        return Passage.question(question.id(), question.askedAt(), lines, marks, question.item());
    }

    private static @Nullable String whom(Question question, Circle circle) {
        AgencyRow agency = circle.slice().agency(question.agency());
        Person person = circle.slice().people().of(question.person());
        return agency != null
                ? agency.name()
                : person != null ? Called.in(circle.slice()).person(person) : question.whom();
    }

    private static void add(List<String> lines, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(label + text.strip());
        }
    }

    private static void by(List<String> lines, List<Passage.Mark> marks, String label, @Nullable String name) {
        add(lines, label, name);
        if (name != null && !name.isBlank()) {
            marks.add(new Passage.Mark(
                    Proposal.Kind.PRACTITIONER, Objects.requireNonNull(name).strip()));
        }
    }
}
