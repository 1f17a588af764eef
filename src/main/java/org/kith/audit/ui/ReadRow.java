package org.kith.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kith.audit.RecordedRead;
import org.kith.audit.chain.What;
import org.kith.kernel.Moment;
import org.kith.kernel.Touched;
import org.kith.uikit.Dates;

/** One entry of the record as cells of a table. Of what was shown stands its kind and its id, and never what it says. */
final class ReadRow {

    /** More ids than these stand in the export. */
    private static final int IDS_SHOWN = 40;

    private ReadRow() {}

    static List<Component> cells(RecordedRead read) {
        Div when = two(Dates.day(read.at().day()), Dates.time(read.at()));
        when.addClassName("kith-date");
        return List.of(
                when,
                two(
                        read.who(),
                        String.join(
                                ", ", read.roles().stream().map(ReadRow::role).toList())),
                two(read.what().label(), read.view()),
                why(read),
                more(read));
    }

    private static String role(String code) {
        try {
            return org.kith.access.Role.valueOf(code).label();
        } catch (IllegalArgumentException older) {
            return code;
        }
    }

    private static Component why(RecordedRead read) {
        String asked = read.asked();
        String purpose = read.purpose();
        if (purpose == null && asked == null) {
            return quiet(read.what() == What.READ ? "Words erased" : "");
        }
        return two(
                purpose == null ? "" : purpose,
                asked == null ? "" : read.what() == What.SEARCHED ? "Searched for “" + asked + "”" : asked);
    }

    private static Component more(RecordedRead read) {
        UnorderedList facts = new UnorderedList();
        facts.addClassName("kith-audit-facts");
        for (String fact : facts(read)) {
            facts.add(new ListItem(fact));
        }
        NativeDetails details = new NativeDetails(shown(read), facts);
        details.addClassName("kith-audit-more");
        return details;
    }

    /** "3 person records, 1 item". */
    private static String shown(RecordedRead read) {
        Map<String, Integer> kinds = new TreeMap<>();
        read.saw().forEach(one -> kinds.merge(kind(one.kind()), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        kinds.forEach((kind, many) -> parts.add(many + " × " + kind));
        return parts.isEmpty() ? "No content" : String.join(", ", parts);
    }

    private static String kind(String label) {
        if (label.equals("AccessEvent")) {
            return "looked up in this record";
        }
        return label.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(java.util.Locale.ROOT)
                .replace("information item", "item");
    }

    private static List<String> facts(RecordedRead read) {
        List<String> facts = new ArrayList<>();
        String from = read.from();
        facts.add(from == null ? "From where: words erased" : "From " + from);
        Moment asOf = read.asOf();
        if (asOf != null
                && Math.abs(java.time.Duration.between(asOf.instant(), read.at().instant())
                                .toMinutes())
                        > 5) {
            facts.add("As of " + Dates.day(asOf.day()) + ", " + Dates.time(asOf));
        }
        if (read.viewpoint() != null) {
            facts.add("Through the eyes of agency " + read.viewpoint());
        }
        read.saw().stream().limit(IDS_SHOWN).map(ReadRow::thing).forEach(facts::add);
        if (read.saw().size() > IDS_SHOWN) {
            facts.add("and " + (read.saw().size() - IDS_SHOWN) + " more; the export holds them all");
        }
        facts.add(
                read.writer() == null
                        ? "From before the chain"
                        : "Entry " + read.number() + " of writer " + read.writer());
        return facts;
    }

    private static String thing(Touched touched) {
        return kind(touched.kind()) + " " + touched.id();
    }

    private static Div two(String first, String second) {
        Div cell = new Div(new Span(first));
        cell.addClassName("kith-audit-two");
        if (!second.isEmpty()) {
            cell.add(quiet(second));
        }
        return cell;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("kith-quiet");
        return quiet;
    }
}
