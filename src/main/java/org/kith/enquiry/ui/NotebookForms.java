package org.kith.enquiry.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.enquiry.Question;

/** The short forms of the notebook: a question is kept, answered, or found to have no answer. */
final class NotebookForms {

    private NotebookForms() {}

    static void ask(EnquiryDesk desk) {
        TextArea text = new TextArea("What do you want to know?");
        text.setMinRows(2);
        ComboBox<Fields.Choice> whom = Fields.choiceOrWords("Whom would you ask?", known(desk));
        whom.setHelperText("An agency, somebody of the family, or anybody in your words. May stay empty.");
        TextArea why = new TextArea("What made you ask?");
        KeptForm kept = desk.kept(desk.child(), EnquiryDesk.QUESTION);
        kept.text("text", text).choice("whom", whom).text("why", why);
        new FormDialog(kept, "Keep a question", "Keep it", () -> {
                    Fields.mark(text, text.getValue().strip().length() < 3 ? "Write the question." : null);
                    return NotebookCard.keeping(desk, asked(desk, text.getValue(), whom.getValue(), why.getValue()));
                })
                .open(text, whom, why);
    }

    /** The people of the family, then the agencies. */
    private static List<Fields.Choice> known(EnquiryDesk desk) {
        Called called = Called.in(desk.circle().slice());
        List<Fields.Choice> known = new ArrayList<>();
        desk.circle().familyCircle().stream()
                .filter(person -> !Called.closed(person))
                .map(person ->
                        new Fields.Choice(Called.readable(person).getFirst().id(), called.person(person)))
                .forEach(known::addFirst);
        Fields.agencies(desk.circle()).forEach(row -> known.add(new Fields.Choice(row.id(), row.name())));
        return known;
    }

    private static Question.Asked asked(EnquiryDesk desk, String text, Fields.@Nullable Choice whom, String why) {
        String id = whom == null ? null : whom.id();
        boolean agency = id != null && desk.circle().slice().agency(id) != null;
        return new Question.Asked(
                desk.child(),
                text,
                agency ? id : null,
                agency ? null : id,
                whom == null || id != null ? null : whom.label(),
                why,
                desk.circle().latestOpenEnquiry().map(EnquiryRow::id).orElse(null),
                List.of());
    }

    static void settle(EnquiryDesk desk, Question question, Question.State state) {
        boolean answered = state == Question.State.ANSWERED;
        TextArea words = new TextArea(answered ? "The answer" : "Why can it not be answered?");
        words.setMinRows(2);
        words.setHelperText(
                answered ? "And who gave it. May stay empty where an item says it." : "And what was tried.");
        ComboBox<ItemRow> item = Fields.item("Which item says it?", desk.circle());
        item.setVisible(answered);
        KeptForm kept = desk.kept(desk.child(), EnquiryDesk.QUESTION + " " + question.id() + " " + state);
        kept.text("words", words).one("item", item, ItemRow::id);
        new FormDialog(kept, answered ? "A question is answered" : "A question cannot be answered", "Record it", () -> {
                    long number = desk.notebook()
                            .settle(
                                    desk.writing().get(),
                                    question,
                                    state,
                                    words.getValue(),
                                    item.getValue() == null
                                            ? null
                                            : item.getValue().id());
                    return () ->
                            NotebookCard.settledAs(desk, question, state, words.getValue(), item.getValue(), number);
                })
                .open(Fields.note("“" + question.text() + "”"), words, item);
    }
}
