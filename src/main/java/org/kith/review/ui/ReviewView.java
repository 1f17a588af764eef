package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.access.Accounts;
import org.kith.access.Review;
import org.kith.access.ReviewStep;
import org.kith.access.Reviews;
import org.kith.access.Roles;
import org.kith.circle.Called;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.LondonTime;
import org.kith.review.ReviewedChild;
import org.kith.review.ReviewedChildren;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/** One review. A reader who comes here reads within it from then on: it is why they look, and what they reach. */
@Route("review/:id/:page?")
@PageTitle("Review · Kith")
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/review/review.css")
@RolesAllowed({Roles.REVIEWER, Roles.LEAD_ANALYST})
class ReviewView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Reviews reviews;
    private final transient ReviewedChildren children;
    private final transient ReviewServices services;
    private final transient Accounts accounts;
    private final transient Clock clock;
    private String id = "";
    private ReviewPage page = ReviewPage.OVERVIEW;
    private transient QueryParameters wanted = QueryParameters.empty();

    ReviewView(Reviews reviews, ReviewServices services, Accounts accounts, Clock clock) {
        this.services = services;
        this.reviews = reviews;
        this.children = services.children();
        this.accounts = accounts;
        this.clock = clock;
        addClassNames("kith-page", "kith-review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .filter(Ids::isId)
                .orElseThrow(() -> new KithException.NotFound("There is no such review. The link may be old."));
        page = ReviewPage.of(event.getRouteParameters().get("page").orElse(""));
        wanted = event.getLocation().getQueryParameters();
        show();
    }

    private void show() {
        removeAll();
        Review review = reviews.find(id);
        boolean reads = reviews.reads(review);
        if (reads) {
            reviews.enter(review);
        }
        add(head(review));
        List<ReviewedChild> read = reads ? children.read(review) : List.of();
        Optional<Reviewing> shown = Reviewing.of(review, page, read, wanted);
        shown.ifPresent(each -> add(tabs(each)));
        if (shown.isEmpty() || page == ReviewPage.OVERVIEW) {
            Div columns = new Div(column(whom(review, reads, read)), column(terms(review), steps(review)));
            columns.addClassName("kith-review-columns");
            add(columns);
        } else {
            add(body(shown.get()));
        }
    }

    private Component body(Reviewing shown) {
        return switch (shown.page()) {
            case OVERVIEW -> new Div();
            case FIRST_DAYS -> new FirstDaysPanel(shown, services);
            case EVENTS -> new EventsPanel(shown, services);
            case BESIDE -> new BesidePanel(shown, services);
            case HAD -> new HadPanel(shown, services);
            case JOINED -> new JoinedPanel(shown, services);
            case SAID -> new SaidPanel(shown, services);
            case HELPED -> new HelpedPanel(shown, services);
            case LESSONS -> new LessonsPanel(shown.review(), services);
            case WORDS -> new WordsPanel(shown.review(), services);
            case REPORT -> new ReportPanel(shown, services);
        };
    }

    /** The pages, and of several children which one. */
    private static Component tabs(Reviewing shown) {
        Nav tabs = new Nav();
        tabs.addClassNames("kith-tabs", "kith-noprint");
        tabs.setAriaLabel("Pages of this review");
        for (ReviewPage each : ReviewPage.values()) {
            tabs.add(current(ReviewNavigation.link(shown.address(each), each.label()), each == shown.page()));
        }
        if (shown.children().size() < 2 || !shown.page().ofOneChild()) {
            return tabs;
        }
        Nav whose = new Nav();
        whose.addClassNames("kith-tabs", "kith-review-whose");
        whose.setAriaLabel("Children of this review");
        shown.children()
                .forEach(child -> whose.add(current(
                        ReviewNavigation.link(shown.address(shown.page(), child), child.words()),
                        child.equals(shown.child()))));
        return new Div(tabs, whose);
    }

    private static Anchor current(Anchor link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static Div column(Component... parts) {
        Div column = new Div(parts);
        column.addClassName("kith-column");
        return column;
    }

    private Div head(Review review) {
        H1 title = new H1(review.title());
        Paragraph facts = new Paragraph(ReviewWords.period(review) + " · "
                + ReviewWords.state(review, clock.instant()) + " · " + ReviewWords.names(review) + " · read by "
                + ReviewWords.readers(review, accounts));
        facts.addClassName("kith-quiet");
        Div head = new Div(title, facts);
        if (reviews.reads(review)) {
            Div acts = new Div(
                    act("Take the report away…", () -> services.report().open(review)),
                    act("Take a learning extract away…", () -> services.report().extract(review)));
            acts.addClassName("kith-review-acts");
            head.add(acts);
        }
        if (reviews.decides() && review.closedAt() == null) {
            Div acts = new Div(
                    act("Extend…", () -> ReviewDecisionDialog.extend(reviews, review, this::show)),
                    act("Change readers…", () -> ReviewDecisionDialog.readers(reviews, review, this::show)),
                    act("Ask those who were there…", () -> new AskDialog(review, services.sayings()).open()),
                    act("Close…", () -> ReviewDecisionDialog.close(reviews, review, this::show)));
            acts.addClassName("kith-review-acts");
            head.add(acts);
        }
        return head;
    }

    private static Button act(String text, Runnable pressed) {
        Button act = new Button(text, click -> pressed.run());
        act.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return act;
    }

    private SectionCard whom(Review review, boolean reads, List<ReviewedChild> read) {
        SectionCard card = new SectionCard("Children");
        if (!reads) {
            Div names = new Div();
            children.chosen(review).forEach(child -> names.add(new Paragraph(child.words())));
            Paragraph why = new Paragraph(
                    review.runs(clock.instant())
                            ? "Its readers open them; you opened the review and do not read it."
                            : "It has ended and opens nothing any more.");
            why.addClassName("kith-quiet");
            return card.content(names, why);
        }
        Div list = new Div();
        read.forEach(child -> list.add(child(child)));
        Paragraph words = new Paragraph(
                review.names()
                        ? "You see names, because the terms of this review ask for them."
                        : "You see made-up names: the same person has the same one on every page, picture and export of this"
                                + " review. Ages stand for dates of birth; addresses, telephones and numbers are replaced."
                                + " In free words names are replaced as far as they are recorded: a name that nobody recorded,"
                                + " or that is spelt another way, can still stand there, and so can what tells who somebody"
                                + " is without naming them. Agencies keep their names.");
        words.addClassName("kith-quiet");
        return card.content(list, words);
    }

    private static Div child(ReviewedChild child) {
        Span name = new Span(child.words());
        name.addClassName("kith-review-name");
        Div line = new Div(
                name,
                ReviewNavigation.child(child, "", "Overview"),
                ReviewNavigation.child(child, "network", "Network"),
                ReviewNavigation.child(child, "chronology", "Chronology"),
                ReviewNavigation.child(child, "gaps", "Gaps and asks"));
        line.addClassName("kith-review-child");
        return line;
    }

    private static SectionCard terms(Review review) {
        Paragraph terms = new Paragraph(review.terms());
        terms.addClassName("kith-review-terms");
        return new SectionCard("Terms of reference", terms);
    }

    private SectionCard steps(Review review) {
        OrderedList list = new OrderedList();
        list.addClassName("kith-review-steps");
        list.add(step(
                review.openedAt(),
                "Opened by " + ReviewWords.name(review.openedBy(), accounts)
                        + (review.names() ? ", with names" : ", with names replaced"),
                ""));
        List<ReviewStep> later = reviews.steps(id);
        later.stream()
                .filter(step -> !step.what().startsWith("opened"))
                .forEach(step -> list.add(step(
                        step.at(),
                        Called.capital(step.what()) + " by " + ReviewWords.name(step.by(), accounts),
                        step.because())));
        return new SectionCard("What was decided about it", list);
    }

    private static ListItem step(Instant at, String what, String because) {
        Span when = new Span(Dates.day(LondonTime.day(at)) + " · ");
        when.addClassName("kith-quiet");
        ListItem item = new ListItem(when, new Span(what));
        if (!because.isEmpty()) {
            Span why = new Span(" “" + because + "”");
            item.add(why);
        }
        return item;
    }
}
