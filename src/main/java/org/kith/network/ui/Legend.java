package org.kith.network.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the symbols and lines stand for. Shape, line and text say it; colour only helps. */
public final class Legend extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private static final String[][] NETWORK = {
        {"focus", "child in focus"},
        {"circle", "child, with age"},
        {"square", "adult, with age"},
        {"home", "home, around who stays there"},
        {"hexagon", "agency"},
        {"tag", "practitioner"},
        {"document", "item of information"},
        {"opinion", "opinion, unease, explanation"},
        {"quote", "a child’s own words"},
        {"stack", "folded group"},
        {"ghost", "not there and perhaps should be: not asked, about nobody"},
        {"lock", "restricted: contact who is named"},
        {"kin", "family, verified"},
        {"unverified", "family, by somebody’s word"},
        {"partners", "partners"},
        {"works", "works with"},
        {"closely", "works with more than with everyone"},
        {"loose", "friend; asked; holds something"},
        {"faint", "over: was, and is no longer"},
        {"badge", "so many more lie behind"},
    };

    /**
     * The legend, for a picture that leaves the screen.
     *
     * @return what each symbol stands for, by its id in {@code kith/explorer/symbols.svg}
     */
    public static Map<String, String> symbols() {
        Map<String, String> symbols = new LinkedHashMap<>();
        for (String[] symbol : NETWORK) {
            symbols.put(symbol[0], symbol[1]);
        }
        return symbols;
    }

    private static final String[][] GENOGRAM = {
        {"focus-square", "double border: the child in focus"},
        {"g-square", "recorded as male, with age"},
        {"g-circle", "recorded as female, with age"},
        {"g-diamond", "sex not recorded, or not by all alike"},
        {"g-triangle", "not yet born"},
        {"g-dead", "died"},
        {"g-ghost", "no such parent recorded"},
        {"g-couple", "partners"},
        {"g-apart", "former partners: one slash"},
        {"loose", "parents of one child; nothing recorded of them as a couple"},
        {"g-drop", "children from left to right by age"},
        {"g-twins", "born on one day to one mother"},
        {"kin", "verified"},
        {"unverified", "by somebody’s word"},
        {"g-step", "step-parent"},
        {"g-thick", "carer or foster carer"},
        {"home", "home, around who stays there"},
        {"badge", "so many more of the family lie behind"},
    };

    private static final String[][] TIMELINE = {
        {"t-span", "so long a stay, or an agency involved"},
        {"t-open", "no beginning recorded"},
        {"document", "item of information"},
        {"opinion", "opinion, unease, explanation"},
        {"quote", "a child’s own words"},
        {"t-request", "request to an agency; dashed: no answer recorded"},
        {"t-enquiry", "enquiry opened"},
        {"t-birth", "birth"},
        {"t-move", "somebody came to a home, or left it"},
        {"g-dead", "death"},
        {"t-heap", "so many close together: press to list them"},
        {"t-reach", "an item reached this agency, shown while it is looked at"},
    };

    private final Paragraph explanation = new Paragraph();
    private final Div list = new Div();

    Legend() {
        super("Legend");
        addClassName("kith-legend");
        list.getElement().setAttribute("role", "list");
        setContent(new Div(explanation, list));
        explain(Reading.RINGS);
    }

    /** Says what the symbols of a way to read stand for. */
    void explain(Reading reading) {
        explanation.setText(reading.explanation());
        list.removeAll();
        for (String[] symbol : symbols(reading)) {
            Svg drawing =
                    new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 24\" width=\"40\" height=\"24\""
                            + " aria-hidden=\"true\"><use href=\"kith/explorer/symbols.svg#" + symbol[0]
                            + "\"/></svg>");
            Div entry = new Div(drawing, new Span(symbol[1]));
            entry.getElement().setAttribute("role", "listitem");
            list.add(entry);
        }
    }

    private static String[][] symbols(Reading reading) {
        return switch (reading) {
            case RINGS, FORCES -> NETWORK;
            case GENOGRAM -> GENOGRAM;
            case TIMELINE -> TIMELINE;
        };
    }
}
