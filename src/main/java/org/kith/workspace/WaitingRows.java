package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.EnquiryRow;
import org.kith.circle.HouseholdRow;
import org.kith.circle.Person;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.enquiry.Reminders;
import org.kith.enquiry.RequestBoard;
import org.kith.enquiry.WaitingAsk;
import org.kith.kernel.AsOf;
import org.kith.kernel.Moment;
import org.kith.settings.Clocks;
import org.kith.uikit.Chip;
import org.kith.uikit.ContactLine;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/** The asks of one page of the board, in groups: each with its clock, whom it asks about, and what can be done. */
final class WaitingRows {

    private static final int SHORT = 220;
    private static final String WORKING = " of working time";

    private final RequestBoard.Page page;
    private final Slice slice;
    private final Called called;
    private final AsOf asOf;
    private final Clocks clocks;
    private final GapActions actions;
    private final Reminders reminders;
    private final Undoable undoable;

    WaitingRows(
            RequestBoard.Page page,
            AsOf asOf,
            Clocks clocks,
            GapActions actions,
            Reminders reminders,
            Undoable undoable) {
        this.page = page;
        this.slice = page.slice();
        this.called = Called.in(slice);
        this.asOf = asOf;
        this.clocks = clocks;
        this.actions = actions;
        this.reminders = reminders;
        this.undoable = undoable;
    }

    /** What an ask stands together by. */
    static String group(RequestsState.Grouping grouping, WaitingAsk ask) {
        return switch (grouping) {
            case ENQUIRY -> ask.enquiry() == null ? "" : ask.enquiry().id();
            case AGENCY -> ask.agency();
        };
    }

    /**
     * @param order the asks as they were chosen: what was read again comes in this order
     */
    Component[] groups(RequestsState.Grouping grouping, List<WaitingAsk> order) {
        Map<String, WaitingAsk> read = new LinkedHashMap<>();
        page.asks().forEach(ask -> read.put(ask.first().id(), ask));
        Map<String, List<WaitingAsk>> groups = new LinkedHashMap<>();
        for (WaitingAsk chosen : order) {
            WaitingAsk ask = read.get(chosen.first().id());
            if (ask != null) {
                groups.computeIfAbsent(group(grouping, ask), k -> new ArrayList<>())
                        .add(ask);
            }
        }
        return groups.values().stream()
                .map(asks -> grouping == RequestsState.Grouping.AGENCY ? ofAgency(asks) : ofEnquiry(asks))
                .toArray(Component[]::new);
    }

    private Component ofEnquiry(List<WaitingAsk> asks) {
        WaitingAsk first = asks.getFirst();
        EnquiryRow enquiry = first.enquiry();
        Person child = enquiry == null ? null : slice.people().of(enquiry.child());
        SectionCard card = new SectionCard(
                enquiry == null ? "Without an enquiry" : child == null ? "An enquiry" : called.person(child));
        if (enquiry != null) {
            Span about = new Span(enquiry(first, enquiry));
            about.addClassNames("kith-quiet", "kith-small");
            card.aside(about);
        }
        if (child != null) {
            card.actions(WorkspaceNavigation.link(
                    WorkspaceNavigation.page(child.ref().records().getFirst(), child.child(), PersonPage.GAPS, null),
                    "Gaps and asks of " + called.shortly(child)));
        }
        asks.forEach(ask -> card.content(row(ask, true)));
        return card;
    }

    private Component ofAgency(List<WaitingAsk> asks) {
        String id = asks.getFirst().agency();
        SectionCard card = new SectionCard(Called.capital(called.agency(id)));
        AgencyRow agency = slice.agency(id);
        if (agency != null) {
            card.aside(new ContactLine(agency.name(), agency.phone(), agency.email()));
        }
        asks.forEach(ask -> card.content(row(ask, false)));
        return card;
    }

    /** "Red enquiry, opened 12 October 2026 (yesterday)". */
    private String enquiry(WaitingAsk ask, EnquiryRow enquiry) {
        Moment opened = enquiry.openedAt();
        Moment closed = enquiry.closedAt();
        return (ask.grade() == null ? "Enquiry" : Called.capital(ask.grade().code()) + " enquiry")
                + (opened == null ? "" : ", opened " + Dates.text(opened.day(), asOf.day()))
                + (closed == null
                        ? ""
                        : ", closed " + Dates.text(closed.day(), asOf.day()) + "; what was asked stays open");
    }

    private Component row(WaitingAsk ask, boolean ofAgency) {
        Article row = new Article();
        row.addClassName("kith-wait");
        Div what = new Div(head(ask, ofAgency));
        what.addClassName("kith-wait-what");
        question(ask).ifPresent(what::add);
        what.add(notes(ask));
        row.add(clock(ask), what);
        if (actions.may()) {
            row.add(buttons(ask));
        }
        return row;
    }

    private Component clock(WaitingAsk ask) {
        Div clock = new Div();
        clock.addClassName("kith-wait-clock");
        ask.clock(asOf.end(), clocks)
                .ifPresentOrElse(
                        words -> {
                            String shortly = Called.capital(words.replace(WORKING, ""));
                            clock.add(ask.overdue(asOf.end()) ? new Chip(shortly, Chip.Tone.CLOCK) : new Chip(shortly));
                            clock.add(small((words.contains(WORKING) ? WORKING.strip() + "; " : "") + "due "
                                    + GapsPanel.shortly(Objects.requireNonNull(ask.due()), asOf.day())));
                        },
                        () -> clock.add(new Chip("No clock", Chip.Tone.QUIET)));
        return clock;
    }

    private Component head(WaitingAsk ask, boolean ofAgency) {
        H3 head = new H3();
        if (ofAgency) {
            AgencyRow agency = slice.agency(ask.agency());
            head.add(
                    agency == null
                            ? new Span("An agency not recorded")
                            : WorkspaceNavigation.link(WorkspaceNavigation.agency(agency.id()), agency.name()));
            head.add(new Span(" about "));
        } else {
            head.add(new Span("About "));
        }
        List<Component> about = about(ask);
        for (int i = 0; i < about.size(); i++) {
            head.add(about.get(i));
            head.add(new Span(i + 2 < about.size() ? ", " : i + 2 == about.size() ? " and " : ""));
        }
        if (about.isEmpty()) {
            head.add(new Span("somebody who may not be shown here"));
        }
        Div line = new Div(head);
        EnquiryRow enquiry = ask.enquiry();
        if (!ofAgency) {
            line.add(small(enquiry == null ? "Asked without an enquiry" : enquiry(ask, enquiry)));
        }
        return line;
    }

    private List<Component> about(WaitingAsk ask) {
        List<Component> about = new ArrayList<>();
        for (RequestRow request : ask.requests()) {
            Person person = slice.people().of(request.about());
            HouseholdRow home = slice.row(HouseholdRow.class, request.household());
            if (person != null) {
                about.add(WorkspaceNavigation.link(
                        WorkspaceNavigation.person(person.ref().records().getFirst(), person.child()),
                        called.person(person)));
            } else if (home != null) {
                about.add(WorkspaceNavigation.link(
                        WorkspaceNavigation.place(home.id()), "the home at " + Called.address(home)));
            }
        }
        return about;
    }

    private Optional<Component> question(WaitingAsk ask) {
        String question = ask.first().question();
        if (question == null || ask.first().restricted()) {
            return Optional.empty();
        }
        String said = question.strip().replaceAll("\\s+", " ");
        Div words = new Div(
                said.length() <= SHORT ? said : said.substring(0, SHORT - 1).stripTrailing() + "…");
        words.addClassName("kith-wait-question");
        return Optional.of(words);
    }

    private Div notes(WaitingAsk ask) {
        Div notes = new Div();
        notes.addClassNames("kith-quiet", "kith-small");
        Moment asked = ask.first().askedAt();
        List<String> lines = new ArrayList<>();
        if (asked != null) {
            lines.add("Asked " + GapsPanel.shortly(asked.instant(), asOf.day()));
        }
        ask.requests().stream()
                .flatMap(request -> page.partly().getOrDefault(request.id(), List.of()).stream())
                .map(RequestRow::answeredAt)
                .filter(Objects::nonNull)
                .max(Moment::compareTo)
                .ifPresent(at -> lines.add("part of an answer came " + GapsPanel.shortly(at.instant(), asOf.day())));
        List<Reminders.Reminder> reminded = ask.requests().stream()
                .flatMap(request -> page.reminders().getOrDefault(request.id(), List.of()).stream())
                .toList();
        reminded.stream()
                .findFirst()
                .ifPresent(last -> lines.add("reminded "
                        + GapsPanel.shortly(last.at().instant(), asOf.day()) + " by " + last.by()
                        + (last.how() == null ? "" : " (" + last.how() + ")")));
        notes.setText(String.join("; ", lines) + (lines.isEmpty() ? "" : "."));
        return notes;
    }

    private Component buttons(WaitingAsk ask) {
        Div buttons = new Div();
        buttons.addClassNames("kith-wait-actions", "kith-noprint");
        somebody(ask)
                .ifPresent(person -> buttons.add(button("Answered by telephone…", ask, () -> answered(ask, person))));
        buttons.add(button("Remind…", ask, () -> remind(ask)));
        return buttons;
    }

    /** Somebody the ask is about, or whose enquiry it is for. */
    private Optional<Person> somebody(WaitingAsk ask) {
        EnquiryRow enquiry = ask.enquiry();
        Stream<@Nullable Person> people = Stream.concat(
                Stream.of(enquiry == null ? null : slice.people().of(enquiry.child())),
                ask.requests().stream().map(request -> slice.people().of(request.about())));
        return ask.requests().stream().allMatch(request -> !about(request).isEmpty())
                ? people.filter(Objects::nonNull).map(Person.class::cast).findFirst()
                : Optional.empty();
    }

    private List<?> about(RequestRow request) {
        return Stream.of(slice.people().of(request.about()), slice.row(HouseholdRow.class, request.household()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Dialog answered(WaitingAsk ask, Person person) {
        var circle = slice.circle(person);
        return new AnsweredDialog(
                circle,
                ask.first(),
                actions,
                (answer, beside) -> actions.answered(circle, ask, answer, beside),
                ids -> undoable.done("Recorded: " + called.agency(ask.agency()) + " answered by telephone", ids));
    }

    private Dialog remind(WaitingAsk ask) {
        AgencyRow agency = slice.agency(ask.agency());
        return new ReminderDialog(agency, called.agency(ask.agency()), ReminderDialog.text(ask), how -> note(ask, how));
    }

    private void note(WaitingAsk ask, String how) {
        List<String> ids = reminders.remind(actions.writing(), ask, how);
        undoable.did(
                "Noted: " + called.agency(ask.agency()) + " was reminded",
                () -> reminders.takeBack(actions.writing(), ask, ids),
                () -> note(ask, how));
    }

    private NativeButton button(String label, WaitingAsk ask, Supplier<Dialog> dialog) {
        NativeButton button = new NativeButton(label, click -> dialog.get().open());
        button.addClassName("kith-plain-button");
        button.getElement()
                .setAttribute("aria-haspopup", "dialog")
                .setAttribute("aria-label", label + " " + called.agency(ask.agency()));
        return button;
    }

    private static Span small(String text) {
        Span span = new Span(text);
        span.addClassNames("kith-quiet", "kith-small");
        return span;
    }
}
