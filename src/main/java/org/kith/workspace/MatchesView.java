package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Roles;
import org.kith.identity.Arrivals;
import org.kith.identity.Comparison;
import org.kith.identity.Judged;
import org.kith.identity.PossibleMatches;
import org.kith.identity.Queue;
import org.kith.identity.RecordPair;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.record.News;
import org.kith.record.NewsFeed;
import org.kith.uikit.EmptyState;
import org.kith.vocabulary.JudgementState;
import org.kith.vocabulary.StatementKind;

/** Matches: records that are probably of one person, best first, and two beside each other until somebody has decided. */
@Route("matches")
@PageTitle("Matches · Kith")
@Menu(title = "Matches", order = 35, icon = "vaadin:connect")
@RolesAllowed({Roles.ANALYST, Roles.LEAD_ANALYST, Roles.STEWARD})
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/workspace/matches.css")
class MatchesView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final transient MatchActs acts;
    private final transient Undoable undoable;
    private final NewsNote news;
    private final MatchFilters filters = new MatchFilters(this::choose, this::typed);
    private final Paragraph count = new Paragraph();
    private final MatchArrivals arrivals;
    private final Div list = new Div();
    private final Div pair = new Div();
    private final Button confirm = new Button("Confirm the same NHS numbers…", click -> confirm());
    private transient MatchesState state = MatchesState.ALL;
    private transient @Nullable Queue queue;
    private transient @Nullable RecordPair shown;

    MatchesView(MatchActs acts, NewsFeed news) {
        this.acts = acts;
        this.news = new NewsNote(news, acts.clock(), new Live(), this::show);
        this.arrivals = new MatchArrivals(acts, this::show);
        this.undoable = new Undoable(acts, this::show, this.news::said);
        addClassNames("kith-page", "kith-matches");
        count.addClassName("kith-unlinked-count");
        count.getElement().setAttribute("aria-live", "polite");
        Div head = new Div(new H1("Matches"), count, confirm);
        head.addClassName("kith-page-head");
        list.addClassName("kith-match-queue");
        pair.addClassName("kith-match-detail");
        Div both = new Div(list, pair);
        both.addClassName("kith-match-columns");
        add(head, new MatchTabs(MatchTabs.Tab.QUEUE, acts.seesQuality()), this.news, arrivals, filters, both);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = MatchesState.of(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        undoable.close();
    }

    private void choose() {
        getUI().ifPresent(ui -> ui.navigate("matches", filters.state().at(null).parameters()));
    }

    private void typed() {
        state = state.on(0);
        show();
    }

    private void show() {
        list.removeAll();
        pair.removeAll();
        news.read(Set.of());
        boolean here = acts.here();
        filters.setVisible(here);
        arrivals.setVisible(here);
        confirm.setVisible(acts.mayConfirm());
        count.setText("");
        if (!here) {
            list.add(elsewhere());
            return;
        }
        Queue read = acts.matches().queue(acts.lens(), state.filter(filters.text()), state.page());
        queue = read;
        List<Arrivals.Arrival> brought = acts.arrivals().of(acts.lens());
        filters.show(read.slice(), brought, state);
        arrivals.show(brought, state, read.behind(), read.pairs().isEmpty());
        RecordPair chosen = state.pair() != null
                ? state.pair()
                : read.pairs().stream().findFirst().map(Queue.Line::records).orElse(null);
        shown = chosen;
        if (!read.ready()) {
            list.add(reading(read.read()));
            return;
        }
        count.setText(words(read.all(), state.filtered() || !filters.text().isBlank()));
        if (read.pairs().isEmpty()) {
            list.add(nothing());
        } else {
            list.add(new MatchList(read, chosen, this::look));
            if (read.all() > PossibleMatches.PAGE) {
                list.add(pages(read.all()));
            }
        }
        if (chosen != null) {
            pair.add(panel(chosen));
        }
    }

    static String words(int all, boolean filtered) {
        return all == 0
                ? ""
                : String.format(Locale.UK, "%,d ", all) + (all == 1 ? "pair" : "pairs") + " of records"
                        + (filtered ? " fit." : " may be of one person.");
    }

    private void look(RecordPair records) {
        getUI().ifPresent(ui -> ui.navigate("matches", state.at(records).parameters()));
    }

    private Component panel(RecordPair records) {
        Optional<Comparison> both = acts.matches().compare(acts.lens(), records);
        if (both.isEmpty()) {
            return new EmptyState(
                    VaadinIcon.CONNECT,
                    "These records are not there any more",
                    "One of them was taken out since, or the link is old. Choose another pair at the left.");
        }
        Judged standing = both.get().standing();
        String seen = standing == null ? null : standing.id();
        return new MatchPanel(
                both.get(),
                acts,
                (decision, reason) -> decide(records, decision, reason, seen),
                () -> new SplitDialog(acts, records.one(), this::taken).open());
    }

    private void decide(RecordPair records, JudgementState decision, String reason, @Nullable String seen) {
        List<String> said;
        try {
            said = acts.judge(records, decision, reason, seen);
        } catch (KithException.Stale meanwhile) {
            state = state.at(records);
            show();
            undoable.told(String.valueOf(meanwhile.getMessage()), List.of());
            return;
        }
        state = state.at(next(records));
        undoable.done(MatchWords.state(decision) + ": recorded, with your reason.", said);
        pair.getChildren()
                .filter(MatchPanel.class::isInstance)
                .map(MatchPanel.class::cast)
                .forEach(MatchPanel::takeFocus);
    }

    /** The pair that comes by itself: the one after it, or the one before where it was the last. */
    private @Nullable RecordPair next(RecordPair records) {
        Queue read = queue;
        if (read == null) {
            return null;
        }
        List<RecordPair> all = read.pairs().stream().map(Queue.Line::records).toList();
        int at = all.indexOf(records);
        return at < 0 || all.size() < 2 ? null : at + 1 < all.size() ? all.get(at + 1) : all.get(at - 1);
    }

    private void taken(String what, List<String> said) {
        undoable.done(what, said);
    }

    private void confirm() {
        new ExactDialog(acts, this::taken).open();
    }

    private Component pages(int many) {
        Nav pages = new Nav();
        pages.setAriaLabel("Pages");
        pages.addClassNames("kith-unlinked-pages", "kith-noprint");
        int last = (many - 1) / PossibleMatches.PAGE;
        if (state.page() > 0) {
            pages.add(turn("Better", state.page() - 1));
        }
        pages.add(new Span("Page " + (state.page() + 1) + " of " + (last + 1)));
        if (state.page() < last) {
            pages.add(turn("Less sure", state.page() + 1));
        }
        return pages;
    }

    private Component turn(String label, int to) {
        NativeButton button = new NativeButton(
                label,
                click -> getUI().ifPresent(
                                ui -> ui.navigate("matches", state.on(to).parameters())));
        button.addClassName("kith-plain-button");
        return button;
    }

    private Component nothing() {
        if (state.filtered() || !filters.text().isBlank()) {
            NativeButton clear = new NativeButton("Take all filters away", click -> {
                filters.clear();
                choose();
            });
            clear.addClassName("kith-plain-button");
            return new Div(new Paragraph("No pair fits all of these."), clear);
        }
        return new EmptyState(
                VaadinIcon.CONNECT,
                "No two records look like one person",
                "Here stand records of different agencies that are probably of one person, though names, dates or addresses"
                        + " are written differently. They come with deliveries and with what people record. Nothing is ever"
                        + " joined by itself.");
    }

    private static Component reading(long read) {
        return new EmptyState(
                VaadinIcon.CONNECT,
                "Records are being read",
                "Kith compares all records when it starts, and after very much was delivered. "
                        + String.format(Locale.UK, "%,d", read)
                        + " were read so far. Nothing is lost meanwhile; this page shows them as soon as they are compared.");
    }

    private static Component elsewhere() {
        return new EmptyState(
                VaadinIcon.CONNECT,
                "Matches are for now, and for all agencies together",
                "You look from another day or through the eyes of one agency. Whether two records are of one person is said"
                        + " by all that is known now.",
                WorkspaceNavigation.link("matches?as-of=", "Back to now, all agencies together"));
    }

    /** The page learns when somebody else judges the pair that is looked at. */
    private final class Live implements NewsNote.Page {

        @Override
        public Lens lens() {
            return acts.lens();
        }

        @Override
        public boolean live() {
            return acts.here();
        }

        @Override
        public boolean concerns(News fresh) {
            RecordPair looked = shown;
            return looked != null && fresh.concerns(Set.of(looked.one(), looked.other()));
        }

        @Override
        public boolean otherwise(Set<StatementKind> kinds) {
            return kinds.stream()
                    .anyMatch(kind -> Set.of(
                                    StatementKind.JUDGEMENT,
                                    StatementKind.PERSON_RECORD,
                                    StatementKind.NAME_USE,
                                    StatementKind.STAY,
                                    StatementKind.KINSHIP)
                            .contains(kind));
        }
    }
}
