package org.kith.workspace;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.access.Looking;
import org.kith.circle.Called;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.record.News;
import org.kith.record.NewsFeed;
import org.kith.uikit.Dates;
import org.kith.vocabulary.StatementKind;

/**
 * Says on an open page what others have just recorded around what it shows. Nothing that is being read or typed moves; the
 * page is read again when somebody asks for it.
 */
final class NewsNote extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 3;

    private static final Map<StatementKind, String> WORDS = Map.ofEntries(
            Map.entry(StatementKind.ITEM, "information"),
            Map.entry(StatementKind.ITEM_PERSON, "whom an item is about"),
            Map.entry(StatementKind.LINK, "what two items mean together"),
            Map.entry(StatementKind.SHARE, "a sharing"),
            Map.entry(StatementKind.SHARE_DECISION, "a decision about sharing"),
            Map.entry(StatementKind.READING, "what they make of an item"),
            Map.entry(StatementKind.REQUEST, "a request"),
            Map.entry(StatementKind.ENQUIRY, "an enquiry"),
            Map.entry(StatementKind.GRADE, "a grade"),
            Map.entry(StatementKind.CHALLENGE, "a challenge"),
            Map.entry(StatementKind.MEETING, "a meeting"),
            Map.entry(StatementKind.CONDITION, "a condition"),
            Map.entry(StatementKind.JUDGEMENT, "whether two records are one person"),
            Map.entry(StatementKind.DISMISSAL, "why a gap is set aside"));

    /** The page that learns of news. */
    interface Page {

        /** Who looks at it now. */
        Lens lens();

        /** Whether it shows what is known now, so that news concerns it at all. */
        boolean live();

        /** Whether news may concern it, by what it names; asked on the thread that brings the news. */
        boolean concerns(News news);

        /**
         * Whether it would look otherwise now.
         *
         * @param kinds what of the news exists for whoever looks
         */
        boolean otherwise(Set<StatementKind> kinds);

        /** Whether it shows a question of the notebook that was changed. */
        default boolean question(News news) {
            return false;
        }
    }

    private final transient NewsFeed news;
    private final transient DomainClock clock;
    private final transient Page page;
    private final transient Runnable show;
    private final transient List<String> sentences = new ArrayList<>();
    private final Div lines = new Div();
    private final Set<String> mine = new HashSet<>();
    // Read by the thread that brings the news.
    private volatile Set<String> shown = Set.of();
    private transient NewsFeed.@Nullable Listening listening;

    /**
     * @param show reads the page again
     */
    NewsNote(RecordServices services, Runnable show) {
        this.news = services.news();
        this.clock = services.clock();
        this.page = new ChildPages(services);
        this.show = show;
        style();
    }

    /**
     * @param page what it stands on
     * @param show reads the page again
     */
    NewsNote(NewsFeed news, DomainClock clock, Page page, Runnable show) {
        this.news = news;
        this.clock = clock;
        this.page = page;
        this.show = show;
        style();
    }

    /** The pages of a child: what names any row they show. */
    private final class ChildPages implements Page {

        private final RecordServices services;

        ChildPages(RecordServices services) {
            this.services = services;
        }

        @Override
        public Lens lens() {
            return services.current().lens();
        }

        @Override
        public boolean live() {
            return services.looking().look().isNow() && lens().viewpoint().agency() == null;
        }

        @Override
        public boolean concerns(News news) {
            return news.concerns(shown);
        }

        @Override
        public boolean otherwise(Set<StatementKind> kinds) {
            return !kinds.isEmpty();
        }

        @Override
        public boolean question(News news) {
            return services.notebook().news(lens(), news);
        }
    }

    private void style() {
        addClassNames("kith-news", "kith-noprint");
        getElement().setAttribute("role", "status");
    }

    /** The page was read, with these rows: what came before is in it. */
    void read(Set<String> ids) {
        shown = Set.copyOf(ids);
        sentences.clear();
        removeAll();
    }

    /** Something was said from this page: it is no news here. */
    void said(Collection<String> ids) {
        mine.addAll(ids);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        Consumer<Runnable> asMe = Looking.carrier();
        listening = news.listen(fresh -> {
            if (page.concerns(fresh)) {
                ui.access(() -> asMe.accept(() -> tell(fresh)));
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        NewsFeed.Listening own = listening;
        if (own != null) {
            own.end();
            listening = null;
        }
    }

    /** Says it, if any of it exists for whoever looks. */
    void tell(News fresh) {
        Lens lens = page.lens();
        boolean me = fresh.by().equals(lens.reader().id());
        if (me && mine.containsAll(fresh.statements()) || !page.live()) {
            return;
        }
        Set<StatementKind> kinds = news.seen(lens, fresh).keySet();
        if (!kinds.isEmpty() && page.otherwise(kinds)) {
            say(fresh, me, what(kinds));
        } else if (kinds.isEmpty() && page.question(fresh)) {
            say(fresh, me, "a question in the notebook");
        }
    }

    private void say(News fresh, boolean me, String what) {
        sentences.addFirst((me ? "You, in another tab, " : fresh.byName() + " ")
                + fresh.what().word() + " " + what + " at " + Dates.time(Moment.of(clock.now())) + ".");
        show();
    }

    /** Of an item and its parts the item is named. */
    static String what(Set<StatementKind> kinds) {
        Set<StatementKind> named = EnumSet.copyOf(kinds);
        if (named.contains(StatementKind.ITEM)) {
            named.remove(StatementKind.ITEM_PERSON);
            named.remove(StatementKind.LINK);
        }
        // Who speaks for an agency is recorded with what they first say, and is no news beside it.
        if (named.stream().anyMatch(WORDS::containsKey)) {
            named.removeIf(kind -> !WORDS.containsKey(kind));
        }
        return Called.list(named.stream()
                .map(kind -> WORDS.getOrDefault(kind, "something"))
                .distinct()
                .toList());
    }

    private void show() {
        lines.removeAll();
        sentences.stream().limit(MOST).forEach(sentence -> lines.add(new Div(new Span(sentence))));
        if (sentences.size() > MOST) {
            lines.add(new Div(new Span("And " + (sentences.size() - MOST) + " more.")));
        }
        Button button = new Button("Show", click -> show.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        Button later = new Button("Later", click -> removeAll());
        later.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        removeAll();
        add(lines, button, later);
    }
}
