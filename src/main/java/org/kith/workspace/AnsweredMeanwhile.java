package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kith.circle.Called;
import org.kith.enquiry.DeskRequest;

/**
 * Somebody of the agency, or whoever asked, wrote an answer down while one was writing: what it says, and the ways on. Two
 * answers may stand beside each other; none is overwritten.
 */
@StyleSheet("kith/information/record.css")
final class AnsweredMeanwhile extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param seen the ask as it stood when one began
     * @param now as it stands now
     * @param leave leaves it at what was answered
     * @param send sends one's own beside it
     */
    AnsweredMeanwhile(DeskRequest seen, DeskRequest now, LocalDate today, Runnable leave, Runnable send) {
        addClassName("kith-record-stale");
        getElement().setAttribute("role", "alert");
        Set<List<String>> known = new HashSet<>();
        seen.given().forEach(answer -> known.add(answer.ids()));
        List<DeskRequest.Given> fresh = now.given().stream()
                .filter(answer -> !known.contains(answer.ids()))
                .toList();
        add(new H3(now.waits() ? "Part of this was answered meanwhile" : "This was answered meanwhile"));
        fresh.forEach(answer -> add(given(answer, today)));
        if (fresh.isEmpty()) {
            add(new Paragraph("Whoever asked has set it aside as answered, or needs it no more."));
        }
        add(new Paragraph(
                "Nothing of yours was sent, and it is kept. Does it say more, or something else? Then send it as"
                        + " well: the two stand beside each other."));
        Button second = new Button("Send mine as well", click -> send.run());
        second.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div ways = new Div(new Button("Leave it at that, and throw mine away", click -> leave.run()), second);
        ways.addClassName("kith-form-buttons");
        add(ways);
    }

    /** What was answered at one time: when, by whom, what came of it, and what the agency said it holds. */
    static Div given(DeskRequest.Given answer, LocalDate today) {
        Div given = new Div(new Paragraph(Called.capital(
                (answer.outcome() == null ? "answered" : answer.outcome().label())
                        + (answer.at() == null
                                ? ""
                                : ", " + GapsPanel.shortly(answer.at().instant(), today))
                        + (answer.by() == null || answer.by().isBlank() ? "" : ", by " + answer.by())
                        + (answer.searched().isEmpty() ? "" : "; searched under " + Called.list(answer.searched()))
                        + ".")));
        if (!answer.lines().isEmpty()) {
            UnorderedList lines = new UnorderedList();
            answer.lines().forEach(line -> lines.add(new ListItem(line)));
            given.add(lines);
        }
        given.addClassName("kith-desk-given");
        return given;
    }
}
