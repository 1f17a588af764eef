package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.kith.access.Accounts;
import org.kith.access.Review;
import org.kith.access.Reviews;
import org.kith.access.Roles;
import org.kith.circle.Called;
import org.kith.figures.Small;
import org.kith.review.learned.EarlierLessons;
import org.kith.review.learned.Effect;
import org.kith.review.learned.Lesson;
import org.kith.review.learned.Lessons;
import org.kith.review.learned.Recurring;
import org.kith.uikit.Chip;
import org.kith.uikit.SectionCard;

/** The lessons that reviews gave to the partnership, whether they were seen again, and what recurs across reviews. */
@Route(LessonsView.ADDRESS)
@PageTitle("Lessons · Kith")
@Menu(title = "Lessons", order = 62, icon = "vaadin:lightbulb")
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/review/review.css")
@RolesAllowed({Roles.REVIEWER, Roles.LEAD_ANALYST})
class LessonsView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    static final String ADDRESS = "lessons";

    private final transient Lessons lessons;
    private final transient EarlierLessons earlier;
    private final transient Recurring recurring;
    private final transient Reviews reviews;
    private final transient Accounts accounts;

    LessonsView(Lessons lessons, EarlierLessons earlier, Recurring recurring, Reviews reviews, Accounts accounts) {
        this.lessons = lessons;
        this.earlier = earlier;
        this.recurring = recurring;
        this.reviews = reviews;
        this.accounts = accounts;
        addClassNames("kith-page", "kith-review", "kith-lessons");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(
                new H1("Lessons"),
                new Paragraph(
                        "What reviews of this partnership found should be different: the action, which kind of agency carries"
                                + " it, and what shows that it changed anything. The readers of a review gave each; which review it"
                                + " was is told to those who may know of it."));
        add(given(), read());
        if (recurring.counts()) {
            add(counted());
        }
    }

    private SectionCard given() {
        List<Lesson> given = lessons.given();
        List<Review> mine = reviews.mine();
        SectionCard card = new SectionCard("Lessons of the partnership");
        if (given.isEmpty()) {
            return card.content(new Paragraph("No review has given a lesson to the partnership yet."));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-helped-list");
        given.forEach(lesson -> list.add(new LessonCard(
                lesson,
                whose(lesson, mine),
                earlier.again(lesson),
                lessons.versions(lesson.lesson()),
                accounts,
                lessons.carries() ? () -> LessonDialog.carryOn(lesson, lessons, this::show) : null)));
        return card.content(list);
    }

    private static String whose(Lesson lesson, List<Review> mine) {
        return mine.stream()
                .filter(review -> review.id().equals(lesson.review()))
                .map(Review::title)
                .findFirst()
                .orElse("Another review");
    }

    private SectionCard read() {
        List<Recurring.Read> all = recurring.read();
        SectionCard card = new SectionCard("What helped and hindered, in the reviews you read");
        if (all.isEmpty()) {
            return card.content(new Paragraph("You read no review in which anything is said of it yet."));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-helped-list");
        all.forEach(one -> {
            Span words = new Span(one.words());
            words.addClassName("kith-helped-factor");
            String between = one.between().words();
            Div head =
                    new Div(new Chip(one.effect().label()), new Chip(one.level().label(), Chip.Tone.QUIET), words);
            head.addClassName("kith-helped-head");
            list.add(new ListItem(
                    head,
                    ReviewParts.quiet((between.isEmpty() ? "" : Called.capital(between) + ". ") + "In "
                            + Called.list(one.titles()) + ".")));
        });
        return card.content(list);
    }

    private SectionCard counted() {
        Paragraph how =
                new Paragraph("In how many reviews that you do not read each entry of the list was said to help or to"
                        + " hinder. What one review says is its readers’ own: fewer than " + Small.LEAST
                        + ", none among them, is not"
                        + " told, and the rest is rounded to the nearest " + Small.ROUNDED_TO
                        + ". It counts what reviewers"
                        + " wrote, and says nothing of how often it was so.");
        how.addClassNames("kith-quiet", "kith-review-lead");
        NativeTable table = new NativeTable();
        table.addClassName("kith-table");
        table.getElement().setAttribute("aria-label", "In how many reviews each was said to help or hinder");
        NativeTableRow head = table.getHead().addRow();
        List.of("What it was", "Where it lay", "Helped", "Hindered").forEach(label -> head.add(cell(label, "col")));
        NativeTableBody body = table.addBody();
        recurring.counted().forEach(one -> {
            NativeTableRow row = body.addRow();
            row.add(cell(one.factor().words(), "row"));
            row.addDataCell().setText(one.factor().level().label());
            row.addDataCell().add(count(one.reviews().get(Effect.HELPED)));
            row.addDataCell().add(count(one.reviews().get(Effect.HINDERED)));
        });
        Div scroll = new Div(table);
        scroll.addClassName("kith-table-scroll");
        scroll.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "Table of what helped and hindered across reviews");
        return new SectionCard("What helped and hindered, across the other reviews", how, scroll);
    }

    private static NativeTableHeaderCell cell(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static Component count(@Nullable OptionalLong many) {
        Span span = new Span(many == null || many.isEmpty() ? "not told" : "about " + many.getAsLong());
        if (many == null || many.isEmpty()) {
            span.addClassName("kith-quiet");
        }
        return span;
    }
}
