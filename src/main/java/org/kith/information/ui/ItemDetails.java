package org.kith.information.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.ItemPersonRow;
import org.kith.information.ItemStory;
import org.kith.kernel.Moment;
import org.kith.uikit.ContactLine;
import org.kith.uikit.Dates;
import org.kith.uikit.KeyValue;

/**
 * Everything that is recorded of one item. Where it is restricted, that it exists, when, and whom to contact is all there
 * is.
 */
@StyleSheet("kith/information/item.css")
public final class ItemDetails extends Article {

    private static final long serialVersionUID = 1L;

    private final transient Dates dates;

    /**
     * @param person makes the way to somebody's page from the id of a record and a name
     */
    public ItemDetails(ItemStory story, Dates dates, Function<ItemStory.About, Component> person) {
        this.dates = dates;
        addClassName("kith-item");
        Div marks = ItemMarks.all(story);
        if (story.restricted()) {
            add(marks, restricted(story), when(story, new KeyValue()));
            return;
        }
        add(marks, new H3(story.title()));
        story.outcome()
                .ifPresent(outcome -> add(paragraph(outcome + since(story.row().outcomeAt()), "kith-item-outcome")));
        story.standing().forEach(sentence -> add(paragraph(sentence, "kith-item-standing-line")));
        if (story.row().childWords() != null) {
            add(childsWords(story));
        }
        add(texts(story));
        KeyValue facts = when(story, new KeyValue());
        who(story, facts, person);
        add(facts);
        addIf("Who has it", reached(story));
        addIf("Joined to", joined(story));
        addIf("What people make of it", readings(story));
        addIf("Decisions that name it", cited(story));
    }

    private static Component restricted(ItemStory story) {
        AgencyRow holder = story.holder();
        Div all = new Div(new H3("Restricted: contact " + (holder == null ? "its holder" : holder.name())));
        if (holder != null) {
            all.add(new ContactLine(holder.name(), holder.phone(), holder.email()));
        }
        all.add(new Paragraph("That this item exists is recorded; what it says is not for you to see here."));
        return all;
    }

    private Component childsWords(ItemStory story) {
        Div words = new Div(new Paragraph("“" + story.row().childWords() + "”"));
        words.addClassName("kith-item-words");
        String heard = story.heardBy() == null ? "" : "Heard by " + story.heardBy() + ". ";
        String alone = story.row().seenAlone() == null
                ? "Whether the child was seen alone is not recorded."
                : "Seen alone: " + story.row().seenAlone().label() + ".";
        String interpreter = story.row().interpreterUsed() == null
                ? ""
                : " Interpreter used: " + story.row().interpreterUsed().label() + ".";
        words.add(paragraph(heard + alone + interpreter, "kith-small"));
        return words;
    }

    private static Component texts(ItemStory story) {
        Div texts = new Div();
        texts.addClassName("kith-item-texts");
        text(texts, null, story.row().detail());
        text(texts, "Around it", story.row().context());
        text(texts, "What it means for the child", story.row().impact());
        text(texts, "Still relevant because", story.row().stillRelevantBecause());
        text(texts, "Could not be found out", story.row().couldNot());
        texts.setVisible(texts.getChildren().findAny().isPresent());
        return texts;
    }

    private static void text(Div texts, @Nullable String label, @Nullable String said) {
        if (said != null) {
            texts.add(new Paragraph(label == null ? said : label + ": " + said));
        }
    }

    private KeyValue when(ItemStory story, KeyValue facts) {
        Moment from = story.row().occurredFrom();
        Moment to = story.row().occurredTo();
        String happened = from == null
                ? to == null ? null : "by " + dates.text(to)
                : dates.text(from) + (to == null ? "" : " to " + dates.text(to));
        facts.fact("Happened", happened);
        Moment recorded = story.row().recordedAt();
        return facts.fact("Recorded", recorded == null ? null : dates.text(recorded));
    }

    private static void who(ItemStory story, KeyValue facts, Function<ItemStory.About, Component> person) {
        AgencyRow holder = story.holder();
        if (holder != null) {
            facts.fact(
                    "Held by",
                    new Div(new Span(holder.name()), new ContactLine(holder.name(), holder.phone(), holder.email())));
        }
        facts.fact("Said by", story.saidBy());
        facts.factIfKnown("Written down by", story.recordedBy());
        Div about = new Div();
        about.addClassName("kith-item-about");
        story.about().forEach(one -> {
            Span entry = new Span(person.apply(one));
            String more =
                    Stream.of(one.role(), joined(one)).filter(Objects::nonNull).collect(Collectors.joining("; "));
            if (!more.isEmpty()) {
                entry.add(new Span(" (" + more + ")"));
            }
            about.add(entry);
        });
        if (story.about().isEmpty()) {
            about.add(new Span("nobody yet"));
        }
        facts.fact("About", about);
        facts.factIfKnown("Place", story.place());
        if (story.origin() != null) {
            facts.fact("First said in", Called.item(story.origin()));
        }
        facts.factIfKnown("Must not learn of it", Called.list(story.notTo()));
    }

    /** "joined 13 October 2026, 09:05 by Asha Verma". */
    private static @Nullable String joined(ItemStory.About one) {
        ItemPersonRow row = one.joined();
        return row == null
                ? null
                : "joined" + (row.at() == null ? "" : " " + day(row.at()))
                        + (row.by() == null ? "" : " by " + row.by());
    }

    private @Nullable Component reached(ItemStory story) {
        if (story.reached().isEmpty()) {
            AgencyRow holder = story.holder();
            return new Paragraph("No agency but " + (holder == null ? "its holder" : holder.name())
                    + " is recorded as having received it.");
        }
        NativeTable table = new NativeTable();
        table.addClassNames("kith-table", "kith-table-small");
        NativeTableRow head = table.getHead().addRow();
        for (String column : new String[] {"Agency", "How", "Received", "Read"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        for (ItemStory.Reached reached : story.reached()) {
            NativeTableRow row = table.getBody().addRow();
            cell(row, reached.agency());
            cell(row, Called.capital(reached.how()));
            cell(row, reached.received() != null ? day(reached.received()) : sent(reached.sent()));
            cell(
                    row,
                    reached.read() != null
                            ? day(reached.read())
                            : reached.reportsReading() ? "not recorded" : "this agency does not say");
        }
        return table;
    }

    private static void cell(NativeTableRow row, String text) {
        row.addDataCell().setText(text);
    }

    private static String sent(@Nullable Moment sent) {
        return sent == null ? "not recorded" : "sent " + day(sent) + ", no receipt recorded";
    }

    private @Nullable Component joined(ItemStory story) {
        UnorderedList list = new UnorderedList();
        story.joined()
                .forEach(link -> list.add(new ListItem(link.words() + ": “" + Called.item(link.other()) + "”"
                        + (link.at() == null ? "" : ", joined " + day(link.at()))
                        + (link.by() == null ? "" : " by " + link.by())
                        + (link.together() == null ? "" : ". Together: “" + link.together() + "”"))));
        return story.joined().isEmpty() ? null : list;
    }

    private @Nullable Component readings(ItemStory story) {
        return story.readings().isEmpty() ? null : new ReadingCards(story.readings());
    }

    private @Nullable Component cited(ItemStory story) {
        UnorderedList list = new UnorderedList();
        story.cited()
                .forEach(cited -> list.add(new ListItem("Enquiry about " + cited.child()
                        + (cited.closed() == null ? "" : ", closed " + day(cited.closed()))
                        + (cited.decision() == null
                                ? ""
                                : " as " + cited.decision().label())
                        + (cited.setAside() ? ": set aside" : ": rests on it"))));
        return story.cited().isEmpty() ? new Paragraph("No decision names it.") : list;
    }

    private void addIf(String heading, @Nullable Component content) {
        if (content != null) {
            add(new com.vaadin.flow.component.html.H4(heading), content);
        }
    }

    private String since(@Nullable Moment at) {
        return at == null ? "" : ", " + dates.text(at);
    }

    private static String day(Moment moment) {
        return Dates.day(moment.day()) + (moment.bare() ? "" : ", " + Dates.time(moment));
    }

    private static Paragraph paragraph(String text, String className) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }
}
