package org.kith.information.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.kith.information.recording.Prompt;
import org.kith.information.recording.Prompts;
import org.kith.information.recording.Recording;

/** The seven words at the side of what somebody writes, each with a question where one comes to mind. */
final class PromptList extends Div {

    private static final long serialVersionUID = 1L;

    private final UnorderedList list = new UnorderedList();

    PromptList() {
        addClassName("kith-record-prompts");
        Paragraph foot = new Paragraph("Questions to yourself. None of them keeps you from saving.");
        foot.addClassNames("kith-quiet", "kith-small");
        add(new H3("As you write"), list, foot);
    }

    void show(Recording recording, LocalDate today) {
        list.removeAll();
        for (Prompt prompt : Prompts.of(recording, today)) {
            Span word = new Span(prompt.principle().label());
            word.addClassName("kith-record-word");
            ListItem line = new ListItem(word);
            String question = prompt.question();
            if (question != null) {
                line.add(new Span(question));
            }
            line.getElement().setAttribute("data-asks", question == null ? "no" : "yes");
            list.add(line);
        }
    }
}
