package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.gaps.Finding;
import org.kith.gaps.joining.Joining;
import org.kith.gaps.joining.JoiningWords;
import org.kith.gaps.joining.Reaching;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.kernel.Ids;
import org.kith.review.PeriodItems;
import org.kith.review.ReviewedPeriod;
import org.kith.review.joined.NeverMet;
import org.kith.review.joined.NeverReached;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Coded;

/** How items that lay apart could have come together: chosen here, or come to from what was not joined. */
final class JoinedPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** What the address calls the items. */
    private static final String ITEMS = "items";

    /** Whom an agency was not asked about, and of which kind it is. */
    private static final String ABOUT = "about";

    private static final String KIND = "kind";

    /** Which agencies of that kind, where it is known. */
    private static final String NAMED = "agencies";

    private final transient Reviewing shown;
    private final transient ReviewServices services;

    JoinedPanel(Reviewing shown, ReviewServices services) {
        this.shown = shown;
        this.services = services;
        addClassNames("kith-joined", "kith-column");
        services.reader()
                .read(shown.review(), shown.child().record(), "how it could have been joined, in a review")
                .ifPresentOrElse(this::show, () -> add(ReviewParts.notKnown(shown)));
    }

    /** The address of this page for some items. */
    static String address(Reviewing shown, Collection<String> items) {
        String page = shown.address(ReviewPage.JOINED);
        return page + (page.contains("?") ? "&" : "?") + ITEMS + "=" + String.join(",", items);
    }

    /** The address of this page for an agency of a kind that was not asked about somebody. */
    static String address(Reviewing shown, String about, AgencyType kind, List<String> named) {
        String page = shown.address(ReviewPage.JOINED);
        return page + (page.contains("?") ? "&" : "?") + ABOUT + "=" + about + "&" + KIND + "=" + kind.code()
                + (named.isEmpty() ? "" : "&" + NAMED + "=" + String.join(",", named));
    }

    /** The address of this page for one item, or one agency not asked, that a finding rests on; empty where it does not. */
    static Optional<String> reached(Reviewing shown, Finding finding) {
        AgencyType kind = finding.agencyType();
        String about = NeverReached.subject(finding);
        if (finding.pattern().equals(GapPatterns.WITH_RULES) && kind != null && about != null) {
            return Optional.of(address(shown, about, kind, finding.agencies()));
        }
        return finding.items().size() == 1 ? Optional.of(address(shown, finding.items())) : Optional.empty();
    }

    /** What is no person or home of this circle, and no kind of agency, is not believed. */
    private Optional<Reaching> wantedAsk(Circle circle) {
        Optional<AgencyType> kind = shown.wants(KIND).flatMap(code -> Coded.find(AgencyType.class, code));
        List<String> named = shown.wants(NAMED).stream()
                .flatMap(ids -> Arrays.stream(ids.split(",")))
                .filter(Ids::isId)
                .toList();
        return kind.flatMap(each ->
                NeverReached.ask(circle, shown.wants(ABOUT).filter(Ids::isId).orElse(null), each, named));
    }

    private void show(ReviewedPeriod read) {
        Circle circle = read.last();
        List<ItemRow> chosen = chosen(circle);
        List<ItemRow> offered = new ArrayList<>(PeriodItems.of(circle, read.period()));
        offered.addAll(PeriodItems.aboutNobody(circle, read.period()));
        chosen.stream().filter(item -> !offered.contains(item)).forEach(offered::add);
        offered.sort(PeriodItems.BY_DATE);
        add(choice(circle, offered, chosen));
        if (chosen.size() > 1) {
            joining(circle, NeverMet.joining(circle, chosen));
        }
        Optional<Reaching> reaching = chosen.size() == 1 ? Reaching.item(circle, chosen.getFirst()) : wantedAsk(circle);
        reaching.ifPresent(one -> add(new ReachedCards(circle, one)));
        if (chosen.size() == 1 && reaching.isEmpty()) {
            add(new SectionCard(
                    "As recorded",
                    new Paragraph("No enquiry about the child is recorded: that somebody in particular needed this item"
                            + " the record does not say.")));
        }
        add(found(circle), reached(circle));
    }

    private List<ItemRow> chosen(Circle circle) {
        return shown.wants(ITEMS).stream()
                .flatMap(ids -> Arrays.stream(ids.split(",")))
                .filter(Ids::isId)
                .distinct()
                .map(id -> circle.slice().row(ItemRow.class, id))
                .filter(Objects::nonNull)
                .sorted(PeriodItems.BY_DATE)
                .toList();
    }

    private SectionCard choice(Circle circle, List<ItemRow> offered, List<ItemRow> chosen) {
        Paragraph what = new Paragraph(
                "Two items that lay apart: which questions between agencies would have brought them to one place, from which day"
                        + " each could be asked, and what is recorded of it. It says that a way was open, and nothing about"
                        + " who could have gone it.");
        what.addClassNames("kith-quiet", "kith-review-lead");
        ComboBox<ItemRow> one = box("One item", circle, offered, chosen.size() == 2 ? chosen.getFirst() : null);
        ComboBox<ItemRow> other = box("Another item", circle, offered, chosen.size() == 2 ? chosen.getLast() : null);
        Button look = new Button("Show how", click -> look(one, other));
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(one, other, look);
        form.addClassNames("kith-beside-form", "kith-noprint");
        return new SectionCard("How it could have been joined").content(what, form);
    }

    private static ComboBox<ItemRow> box(String label, Circle circle, List<ItemRow> offered, @Nullable ItemRow value) {
        Called called = Called.in(circle.slice());
        ComboBox<ItemRow> box = new ComboBox<>(label);
        box.setItems(offered);
        box.setItemLabelGenerator(item -> {
            LocalDate date = item.date();
            return (date == null ? "" : Dates.day(date) + ", ") + called.agency(item.heldBy()) + ": "
                    + Called.item(item);
        });
        box.addClassName("kith-joined-box");
        if (value != null) {
            box.setValue(value);
        }
        return box;
    }

    private void look(ComboBox<ItemRow> one, ComboBox<ItemRow> other) {
        ItemRow first = one.getValue();
        ItemRow second = other.getValue();
        one.setInvalid(first == null);
        one.setErrorMessage("Choose an item.");
        other.setInvalid(second == null || second.equals(first));
        other.setErrorMessage(second == null ? "Choose an item." : "Choose another item than the first.");
        if (first != null && second != null && !second.equals(first)) {
            Location page = new Location(address(shown, List.of(first.id(), second.id())));
            getUI().ifPresent(ui -> ui.navigate(
                    page.getPath(),
                    QueryParameters.fromString(page.getQueryParameters().getQueryString())));
        }
    }

    private void joining(Circle circle, Joining joining) {
        JoiningWords words = new JoiningWords(circle.slice());
        OrderedList items = new OrderedList();
        items.addClassName("kith-said-list");
        joining.items().forEach(item -> {
            LocalDate date = item.date();
            items.add(new ListItem(
                    ReviewNavigation.item(item.id(), Called.item(item)),
                    ReviewParts.quiet(Called.capital(words.agency(item.heldBy()))
                            + (date == null ? "" : ", " + Dates.day(date)))));
        });
        SectionCard card = new SectionCard("As recorded", items, new Paragraph(words.standing(joining)));
        if (joining.items().size() > 2) {
            card.content(pairs(joining.items()));
        }
        if (joining.left() > 0) {
            card.content(ReviewParts.quiet("Not more than " + Joining.MOST + " items are looked at together: "
                    + ReviewParts.many(joining.left(), "item is", "items are") + " left out."));
        }
        add(card);
        Joining.Chain fewest = joining.fewest();
        if (fewest == null) {
            add(new SectionCard(
                    "The fewest asks",
                    new Paragraph(
                            "No asks would have brought them together, by what is recorded: from no agency does what it"
                                    + " knew of lead to all of them.")));
            return;
        }
        add(new SectionCard(
                fewest.way().asks().isEmpty() ? "No ask was needed" : heading("The fewest asks", fewest),
                new JoinedChain(circle, fewest, words, JoinedChain.End.of(joining, fewest.way(), words))));
        Joining.Chain earliest = joining.earliest();
        if (earliest != null) {
            add(new SectionCard(
                    heading("On an earlier day", earliest),
                    new JoinedChain(circle, earliest, words, JoinedChain.End.of(joining, earliest.way(), words))));
        }
        NeverMet.firstTwo(circle, joining).ifPresent(two -> firstTwo(circle, two, words));
    }

    private void firstTwo(Circle circle, Joining two, JoiningWords words) {
        Joining.Chain chain = Objects.requireNonNull(NeverMet.soonest(two));
        add(new SectionCard(
                heading("Two of them, on an earlier day", chain),
                new Paragraph(Called.list(two.items().stream().map(words::item).toList()) + "."),
                new JoinedChain(circle, chain, words, JoinedChain.End.of(two, chain.way(), words))));
    }

    /** Two of several may have been joinable earlier than all of them. */
    private Component pairs(List<ItemRow> items) {
        Div ways = new Div(new Span("Only two of them: "));
        for (int one = 0; one < items.size(); one++) {
            for (int other = one + 1; other < items.size(); other++) {
                List<String> ids = List.of(items.get(one).id(), items.get(other).id());
                ways.add(ReviewNavigation.link(address(shown, ids), (one + 1) + " and " + (other + 1)));
            }
        }
        ways.addClassName("kith-review-ways");
        return ways;
    }

    private static String heading(String what, Joining.Chain chain) {
        return what + ": " + ReviewParts.many(chain.way().asks().size(), "ask", "asks");
    }

    private Component found(Circle circle) {
        List<NeverMet> all = NeverMet.among(circle, services.finder().of(circle));
        SectionCard card = new SectionCard("What was not joined at the end of the period, and rests on several items");
        if (all.isEmpty()) {
            return card.content(new Paragraph("Nothing that Kith looks for rests on items that nobody put together."));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-said-list");
        all.forEach(one -> {
            List<String> ids = one.items().stream().map(ItemRow::id).toList();
            var link = ReviewNavigation.link(address(shown, ids), "How it could have been joined");
            link.setAriaLabel("How it could have been joined: "
                    + one.items().stream().map(Called::item).collect(Collectors.joining(", ")));
            list.add(new ListItem(new Span(one.finding().sentence()), link));
        });
        return card.content(list);
    }

    /** What rests on one item, or on an agency that was not asked: how it could have come to the enquiry. */
    private Component reached(Circle circle) {
        List<NeverReached> all = NeverReached.among(circle, services.finder().of(circle));
        SectionCard card =
                new SectionCard("What was not joined at the end of the period, and rests on one item or one ask");
        if (all.isEmpty()) {
            return card.content(
                    new Paragraph("Nothing that Kith looks for rests on one item that no decision about the child"
                            + " cites, or on an agency that was not asked."));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-said-list");
        all.forEach(one -> reached(shown, one.finding()).ifPresent(address -> {
            var link = ReviewNavigation.link(address, "How it could have come to the enquiry");
            link.setAriaLabel(
                    "How it could have come to the enquiry: " + one.finding().sentence());
            list.add(new ListItem(new Span(one.finding().sentence()), link));
        }));
        return card.content(list);
    }
}
