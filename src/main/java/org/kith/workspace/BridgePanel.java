package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.InvolvementRow;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.gaps.FindingKey;
import org.kith.gaps.joining.Bridge;
import org.kith.gaps.joining.Broke;
import org.kith.gaps.joining.Joining;
import org.kith.gaps.joining.JoiningWords;
import org.kith.gaps.joining.Way;
import org.kith.gaps.known.Say;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/** The bridging question: in which parts what is recorded lies, and the fewest asks that would join them. */
final class BridgePanel {

    /** The items by which a part is told, the latest. */
    private static final int ITEMS = 2;

    private final Circle circle;
    private final Bridge bridge;
    private final JoiningWords words;
    private final Called called;
    private final AskActs acts;

    private BridgePanel(Circle circle, Bridge bridge, AskActs acts) {
        this.circle = circle;
        this.bridge = bridge;
        this.words = new JoiningWords(circle.slice());
        this.called = Called.in(circle.slice());
        this.acts = acts;
    }

    /** The section, or nothing where what is recorded is one part or no enquiry is open. */
    static Optional<Component> of(Circle circle, AskActs acts) {
        return Bridge.of(circle).map(bridge -> new BridgePanel(circle, bridge, acts).card());
    }

    private Component card() {
        List<Bridge.Fragment> parts = Stream.concat(bridge.fragments().stream(), bridge.outOfReach().stream())
                .toList();
        SectionCard card = new SectionCard("What would join what lies apart");
        card.content(quiet("What is recorded around " + called.shortly(circle.child()) + " lies in "
                + Say.number(parts.size())
                + " parts. No agency has something of two of them, and no link and no decision joins them."));
        Joining.Chain chain = bridge.chain();
        if (chain != null) {
            Way way = chain.way();
            Paragraph fewest = new Paragraph(
                    Called.capital(Say.number(way.asks().size())) + (way.asks().size() == 1 ? " ask" : " asks") + " by "
                            + words.agency(way.asker()) + " would bring something of "
                            + (bridge.outOfReach().isEmpty() && bridge.left() == 0
                                    ? "every part"
                                    : Say.number(reached()) + " of them")
                            + " to one place:");
            OrderedList asks = new OrderedList();
            asks.addClassName("kith-bridge");
            for (int at = 0; at < way.asks().size(); at++) {
                asks.add(ask(way, way.asks().get(at), chain.broke().get(at)));
            }
            card.content(fewest, asks);
        }
        if (!bridge.outOfReach().isEmpty()) {
            card.content(quiet("Nothing that the enquiry knows of leads to "
                    + (bridge.outOfReach().size() == 1
                            ? "one part"
                            : Say.number(bridge.outOfReach().size()) + " parts")
                    + ": whom to ask about is not recorded there."));
        }
        if (bridge.left() > 0) {
            card.content(quiet("Not more than " + Joining.MOST
                    + " parts beside the enquiry’s own are looked at together: " + Say.number(bridge.left()) + " more "
                    + (bridge.left() == 1 ? "is" : "are") + " left out."));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-bridge");
        parts.forEach(part -> list.add(part(part)));
        Details details = new Details("The " + Say.number(parts.size()) + " parts", list);
        details.addClassName("kith-consider");
        return card.content(details);
    }

    /** How many parts come together where the asks are answered: those in reach, and the enquiry's own where it has one. */
    private int reached() {
        return bridge.fragments().size();
    }

    private ListItem ask(Way way, Way.Ask ask, Broke broke) {
        H3 what = new H3("Ask " + words.agency(ask.asked()) + " " + words.asked(ask, false) + ".");
        Paragraph joins = new Paragraph("It would bring " + words.brings(ask) + ".");
        ListItem item = new ListItem(what, joins);
        if (ask.after() > 0) {
            item.add(quiet("Once ask " + ask.after() + " is answered: before it, " + words.agency(way.asker())
                    + " is not recorded as knowing of " + words.subject(ask.about()) + "."));
        }
        if (broke.where() != Broke.Where.NEVER_ASKED) {
            item.add(quiet(words.broke(way, ask, broke)));
        }
        if (acts.may() && ask.after() == 0) {
            item.add(actions(ask));
        }
        return item;
    }

    private Component actions(Way.Ask ask) {
        AgencyRow agency = circle.slice().agency(ask.asked());
        List<AgencyRow> first = agency == null ? List.of() : List.of(agency);
        List<FindingKey.Part> about = about(ask);
        String question = JoiningWords.question(ask);
        String whom = words.agency(ask.asked()) + " about " + words.subject(ask.about());
        Div actions = new Div(
                button("Ask…", whom, () -> acts.write(first, about, question)),
                button("Asked by telephone…", whom, () -> acts.telephone(first, about, question)));
        actions.addClassNames("kith-ask-actions", "kith-noprint");
        return actions;
    }

    private List<FindingKey.Part> about(Way.Ask ask) {
        if (ask.about().place()) {
            return List.of(FindingKey.thing(ask.about().id()));
        }
        Person person = circle.slice().people().of(ask.about().id());
        return person == null ? List.of() : List.of(FindingKey.who(person));
    }

    private static NativeButton button(String label, String whom, Supplier<Dialog> dialog) {
        NativeButton button = new NativeButton(label, click -> dialog.get().open());
        button.addClassNames("kith-plain-button", "kith-noprint");
        button.getElement().setAttribute("aria-haspopup", "dialog").setAttribute("aria-label", label + " " + whom);
        return button;
    }

    private ListItem part(Bridge.Fragment part) {
        List<String> agencies =
                part.agencies().stream().map(called::agency).sorted().toList();
        Span who = new Span(Called.capital(Called.list(agencies)));
        who.addClassName("kith-curious-question");
        List<String> said = new ArrayList<>();
        List<ItemRow> items = part.items();
        items.subList(Math.max(0, items.size() - ITEMS), items.size())
                .reversed()
                .forEach(item -> said.add(item(item)));
        if (items.size() > ITEMS) {
            said.add(Say.number(items.size() - ITEMS) + " more");
        }
        if (items.isEmpty()) {
            part.work().stream().map(this::work).distinct().forEach(said::add);
        }
        return new ListItem(who, quiet(Called.capital(Called.list(said)) + "."));
    }

    private static String item(ItemRow item) {
        LocalDate date = item.date();
        return (item.restricted() ? "a restricted item" : "“" + Called.item(item) + "”")
                + (date == null ? "" : " (" + Dates.day(date) + ")");
    }

    private String work(InvolvementRow row) {
        Person person = circle.slice().people().of(row.person());
        return "works with " + (person == null ? "somebody of the home" : called.person(person));
    }

    private static Component quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassNames("kith-quiet", "kith-small");
        return line;
    }
}
