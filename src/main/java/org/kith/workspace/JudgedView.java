package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kith.access.Roles;
import org.kith.circle.Called;
import org.kith.identity.Judged;
import org.kith.identity.PossibleMatches;
import org.kith.kernel.KithException;
import org.kith.uikit.Dates;
import org.kith.uikit.EmptyState;
import org.kith.vocabulary.JudgementState;

/** What was judged: who said when and why that records are, or are not, of one person; with ways to take it back. */
@Route("matches/judged")
@PageTitle("What was judged · Kith")
@RolesAllowed({Roles.ANALYST, Roles.LEAD_ANALYST, Roles.STEWARD})
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/workspace/matches.css")
class JudgedView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "page";

    private final transient MatchActs acts;
    private final transient Undoable undoable;
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private int page;

    JudgedView(MatchActs acts) {
        this.acts = acts;
        this.undoable = new Undoable(acts, this::show);
        addClassNames("kith-page", "kith-matches");
        count.addClassName("kith-unlinked-count");
        Div head = new Div(new H1("Matches"), count);
        head.addClassName("kith-page-head");
        add(head, new MatchTabs(MatchTabs.Tab.JUDGED, acts.seesQuality()), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(PAGE)
                        .filter(text -> text.matches("[1-9][0-9]{0,4}"))
                        .map(Integer::parseInt)
                        .orElse(1)
                - 1;
        show();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        undoable.close();
    }

    private void show() {
        list.removeAll();
        PossibleMatches.Log log = acts.matches().log(acts.lens(), page);
        count.setText(
                log.all() == 0
                        ? ""
                        : String.format(Locale.UK, "%,d ", log.all())
                                + (log.all() == 1 ? "judgement, " : "judgements, ") + "the latest first.");
        if (log.judged().isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.CONNECT,
                    acts.here()
                            ? "Nothing was judged yet"
                            : "What was judged is shown for now, with all agencies together",
                    "Here stands who said that two records are, or are not, of one person, when and why."));
            return;
        }
        list.add(new PlainTable<>(log.judged())
                .column(
                        "When",
                        judged -> new Span(
                                judged.at() == null
                                        ? "not recorded"
                                        : Dates.day(judged.at().day())))
                .column("Who", judged -> new Span(judged.by() == null ? "not recorded" : judged.by()))
                .column("The two records", judged -> pair(log, judged))
                .column("Judged", judged -> state(judged))
                .column("Why", judged -> new Span(judged.reason() == null ? "no reason recorded" : judged.reason()))
                .column("Ways back", judged -> ways(judged))
                .caption("Judgements, the latest first"));
        if (log.all() > PossibleMatches.PAGE) {
            list.add(pages(log.all()));
        }
    }

    private static Component pair(PossibleMatches.Log log, Judged judged) {
        return judged.one().equals(judged.other())
                ? new Span(MatchList.name(log.slice(), judged.one()))
                : WorkspaceNavigation.link(
                        MatchesState.address(judged.pair()),
                        MatchList.name(log.slice(), judged.one()) + " and "
                                + MatchList.name(log.slice(), judged.other()));
    }

    private static Component state(Judged judged) {
        Span state = new Span(MatchWords.state(judged.state()));
        if (judged.takenBack() == null) {
            return state;
        }
        Span back = new Span("Taken back on " + Dates.day(judged.takenBack().day())
                + (judged.takenBackBy() == null ? "" : " by " + judged.takenBackBy()));
        back.addClassNames("kith-quiet", "kith-small");
        Div both = new Div(state, back);
        both.addClassName("kith-match-record");
        return both;
    }

    private Component ways(Judged judged) {
        Div ways = new Div();
        ways.addClassName("kith-match-ways");
        if (!acts.may() || judged.takenBack() != null) {
            return ways;
        }
        if (judged.said()) {
            ways.add(small("Take back", () -> takeBack(judged), judged));
        }
        if (judged.state() == JudgementState.SAME) {
            ways.add(small("Take apart…", () -> new SplitDialog(acts, judged.one(), undoable::done).open(), judged));
        }
        return ways;
    }

    private static Button small(String words, Runnable work, Judged judged) {
        Button button = new Button(words, click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words.replace("…", "") + ": " + Called.capital(MatchWords.judged(judged)));
        return button;
    }

    private void takeBack(Judged judged) {
        try {
            acts.withdraw(List.of(judged.id()));
            undoable.did(
                    "Taken back: " + MatchWords.state(judged.state()).toLowerCase(Locale.UK) + ".",
                    () -> acts.restore(List.of(judged.id())),
                    () -> takeBack(judged));
        } catch (KithException.Refused | KithException.NotFound why) {
            undoable.told(String.valueOf(why.getMessage()), List.of());
        }
    }

    private Component pages(int many) {
        Nav pages = new Nav();
        pages.setAriaLabel("Pages");
        pages.addClassNames("kith-unlinked-pages", "kith-noprint");
        int last = (many - 1) / PossibleMatches.PAGE;
        if (page > 0) {
            pages.add(turn("Later", page - 1));
        }
        pages.add(new Span("Page " + (page + 1) + " of " + (last + 1)));
        if (page < last) {
            pages.add(turn("Earlier", page + 1));
        }
        return pages;
    }

    private Component turn(String label, int to) {
        NativeButton button = new NativeButton(
                label,
                click -> getUI().ifPresent(ui ->
                        ui.navigate("matches/judged", QueryParameters.simple(Map.of(PAGE, String.valueOf(to + 1))))));
        button.addClassName("kith-plain-button");
        return button;
    }
}
