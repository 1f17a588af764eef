package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.AgencyNames;
import org.kith.access.Roles;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.enquiry.Desk;
import org.kith.enquiry.DeskRequest;
import org.kith.kernel.Lens;
import org.kith.record.News;
import org.kith.uikit.Chip;
import org.kith.uikit.EmptyState;
import org.kith.uikit.SectionCard;
import org.kith.vocabulary.StatementKind;

/** The desk of an agency: what it was asked, with what it was told, and the answers it gave. */
@Route("desk")
@PageTitle("Desk · Kith")
@Menu(title = "Desk", order = 12, icon = "vaadin:inbox")
@RolesAllowed(Roles.AGENCY_DESK)
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/workspace/enquiry.css")
class DeskView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    /** How many asks are shown first, and how many more each time. */
    private static final int FIRST = 25;

    /** What came to be known may come from somebody whom this agency may not know of: only that something did is said. */
    static final String OUT_OF_DATE =
            "What you searched with is no longer all that is known of them. Whoever asked may ask you again.";

    private final transient DeskActions actions;
    private final transient DeskSent sent;
    private final transient Undoable undoable;
    private final NewsNote news;
    private transient Desk.@Nullable Rows shown;
    private int many = FIRST;

    DeskView(DeskActions actions, DeskSent sent) {
        this.sent = sent;
        this.actions = actions;
        this.news = actions.news(new Live(), this::show);
        this.undoable = new Undoable(actions, this::show, news::said);
        addClassNames("kith-page", "kith-requests");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        undoable.close();
    }

    private void show() {
        removeAll();
        Optional<AgencyNames.Named> agency = actions.agency();
        if (agency.isEmpty()) {
            add(
                    new H1("Desk"),
                    new EmptyState(
                            VaadinIcon.INBOX,
                            "Your account answers for no agency",
                            "Which agency an account answers for is part of the account. Ask whoever looks after accounts."));
            return;
        }
        Desk.Board board = actions.board(agency.get(), many);
        shown = board.rows();
        news.read(Set.of());
        add(head(agency.get().name(), board.waits()), news);
        if (board.waiting().isEmpty()) {
            add(
                    new EmptyState(
                            VaadinIcon.CHECK_CIRCLE_O,
                            "Nothing waits for your answer",
                            "What other agencies ask yours stands here, with what they told and by when they want the answer."));
        } else {
            SectionCard card = new SectionCard("Waiting for your answer");
            board.waiting().forEach(asked -> card.content(waiting(asked)));
            if (board.waits() > board.waiting().size()) {
                card.content(more("Show more of those that wait"));
            }
            add(card);
        }
        new DeskBegun(actions, this::answer, this::show)
                .card(board.rows().waiting())
                .ifPresent(this::add);
        sent.card(agency.get(), undoable).ifPresent(this::add);
        if (!board.answered().isEmpty()) {
            SectionCard card = new SectionCard("Answered in the last 30 days");
            board.answered().forEach(asked -> card.content(answered(asked)));
            if (board.moreAnswered()) {
                card.content(more("Show more of what was answered"));
            }
            add(card);
        }
    }

    private Button more(String label) {
        Button more = new Button(label, click -> {
            many += FIRST;
            show();
        });
        more.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return more;
    }

    /** The desk learns of what changes its own rows, and of nothing that other agencies were asked. */
    private final class Live implements NewsNote.Page {

        @Override
        public Lens lens() {
            return actions.lens();
        }

        @Override
        public boolean live() {
            return actions.agency().isPresent();
        }

        @Override
        public boolean concerns(News fresh) {
            return true;
        }

        @Override
        public boolean otherwise(Set<StatementKind> kinds) {
            return actions.agency()
                    .map(agency -> !actions.rows(agency, many).equals(shown))
                    .orElse(false);
        }
    }

    private static Component head(String agency, int waiting) {
        return WaitingClock.head(
                "Desk of " + agency,
                waiting == 0
                        ? "Here stands only what your agency was told."
                        : Ages.counted(waiting, "request") + (waiting == 1 ? " waits" : " wait")
                                + ". You see only what your agency was told.");
    }

    private Component waiting(DeskRequest asked) {
        Button answer = new Button("Answer…", click -> answer(asked));
        answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        answer.setAriaLabel("Answer about " + asked.people());
        Article row = row(new WaitingClock(asked.clock(), asked.due(), asked.overdue(), today()), what(asked));
        row.add(answer);
        return row;
    }

    private void answer(DeskRequest asked) {
        new DeskAnswerDialog(asked, actions, ids -> {
                    if (ids.isEmpty()) {
                        show();
                    } else {
                        undoable.done("Recorded: your answer about " + asked.people(), ids);
                    }
                })
                .open();
    }

    private Div what(DeskRequest asked) {
        Div what = new Div(new H3("About " + asked.people()));
        what.addClassName("kith-wait-what");
        if (asked.question() != null) {
            Div question = new Div(asked.question());
            question.addClassName("kith-wait-question");
            what.add(question);
        }
        what.add(told(asked));
        if (!asked.notTo().isEmpty()) {
            Div warn = new Div("Must not learn of it: " + Called.list(asked.notTo()) + ".");
            warn.addClassName("kith-person-unsafe");
            what.add(warn);
        }
        what.add(WaitingClock.small(provenance(asked)));
        asked.given()
                .forEach(part -> what.add(WaitingClock.small((part.at() == null
                                ? "Part of an answer was given"
                                : "Part of an answer was given "
                                        + GapsPanel.shortly(part.at().instant(), today()))
                        + (part.by() == null ? "" : " by " + part.by()) + ".")));
        return what;
    }

    /** The exact words; where none are kept, that this is so. */
    static Component told(DeskRequest asked) {
        if (asked.told() == null) {
            return WaitingClock.small("No words beside the question are kept of what you were told.");
        }
        Pre told = new Pre(asked.told());
        told.addClassNames("kith-ask-text", "kith-desk-told");
        return told;
    }

    private String provenance(DeskRequest asked) {
        return (asked.askedAt() == null
                        ? "Asked"
                        : "Asked " + GapsPanel.shortly(asked.askedAt().instant(), today()))
                + (asked.asker() == null ? "" : " for " + asked.asker())
                + (asked.lawfulBasis() == null ? "" : ". Lawful basis: " + asked.lawfulBasis()) + ".";
    }

    private Component answered(DeskRequest asked) {
        DeskRequest.Given answer = asked.given().getFirst();
        Div when = new Div(new Chip(
                answer.outcome() == null
                        ? "Answered"
                        : Called.capital(answer.outcome().label()),
                Chip.Tone.QUIET));
        when.addClassName("kith-wait-clock");
        if (answer.at() != null) {
            when.add(WaitingClock.small(
                    "answered " + GapsPanel.shortly(answer.at().instant(), today())));
        }
        Div what = new Div(new H3("About " + asked.people()));
        what.addClassName("kith-wait-what");
        what.add(WaitingClock.small((answer.by() == null ? "" : "By " + answer.by() + ". ")
                + (answer.searched().isEmpty() ? "" : "Searched under " + Called.list(answer.searched()) + ".")));
        if (answer.outOfDate()) {
            Div old = new Div(OUT_OF_DATE);
            old.addClassName("kith-desk-old");
            what.add(old);
        }
        return row(when, what);
    }

    static Article row(Component... parts) {
        Article row = new Article(parts);
        row.addClassName("kith-wait");
        return row;
    }

    private LocalDate today() {
        return actions.clock().today();
    }
}
