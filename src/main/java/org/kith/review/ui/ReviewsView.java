package org.kith.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.kith.access.Accounts;
import org.kith.access.Review;
import org.kith.access.Reviews;
import org.kith.access.Roles;
import org.kith.kernel.DomainClock;
import org.kith.review.ReviewedChildren;
import org.kith.uikit.EmptyState;

/** The reviews somebody reads; for whoever opens reviews, all of them. */
@Route(ReviewNavigation.REVIEWS)
@PageTitle("Reviews · Kith")
@Menu(title = "Reviews", order = 60, icon = "vaadin:time-backward")
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/review/review.css")
@RolesAllowed({Roles.REVIEWER, Roles.LEAD_ANALYST})
class ReviewsView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Reviews reviews;
    private final transient ReviewedChildren children;
    private final transient DomainClock domain;
    private final Grid<Review> table = new Grid<>();
    private final EmptyState none;

    ReviewsView(Reviews reviews, ReviewedChildren children, Accounts accounts, Clock clock, DomainClock domain) {
        this.reviews = reviews;
        this.children = children;
        this.domain = domain;
        addClassName("kith-page");
        table.setAllRowsVisible(true);
        table.addComponentColumn(review -> ReviewNavigation.review(review.id(), review.title()))
                .setHeader("Review")
                .setFlexGrow(3);
        table.addColumn(review -> ReviewWords.children(review.children()))
                .setHeader("About")
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(ReviewWords::period).setHeader("Period looked at").setFlexGrow(3);
        table.addColumn(review -> ReviewWords.readers(review, accounts))
                .setHeader("Read by")
                .setFlexGrow(2);
        table.addColumn(ReviewWords::names).setHeader("Names").setFlexGrow(2);
        table.addColumn(review -> ReviewWords.state(review, clock.instant()))
                .setHeader("Until")
                .setFlexGrow(2);
        table.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        table.getElement().setAttribute("aria-label", "Reviews");
        none = new EmptyState(
                VaadinIcon.TIME_BACKWARD,
                reviews.decides() ? "No review has been opened" : "No review names you as a reader",
                reviews.decides()
                        ? "A review opens the records of its children and their families to its readers, for its time."
                        : "Whoever leads the hub’s analysts opens reviews and says who reads them. What you reach here"
                                + " is the children of the reviews you read, while these run.");
        add(
                new H1("Reviews"),
                new Paragraph(
                        "A review looks back at what was known of one or more children, by whom and when. Its readers reach"
                                + " these children and their families, nobody else, and only while it runs."));
        if (reviews.decides()) {
            Button open = new Button("Open a review…", click -> open());
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(new Div(open));
        }
        add(table, none);
    }

    private void open() {
        new OpenReviewDialog(
                        reviews,
                        children,
                        domain,
                        opened -> getUI().ifPresent(ui -> ui.navigate(ReviewNavigation.REVIEW + opened.id())))
                .open();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Review> mine = reviews.mine();
        table.setItems(mine);
        table.setVisible(!mine.isEmpty());
        none.setVisible(mine.isEmpty());
    }
}
