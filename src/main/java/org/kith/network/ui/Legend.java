package org.kith.network.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the symbols and lines stand for. Shape, line and text say it; colour only helps. */
public final class Legend extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private static final String[][] SYMBOLS = {
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
        for (String[] symbol : SYMBOLS) {
            symbols.put(symbol[0], symbol[1]);
        }
        return symbols;
    }

    Legend() {
        super("Legend");
        addClassName("kith-legend");
        Div list = new Div();
        list.getElement().setAttribute("role", "list");
        for (String[] symbol : SYMBOLS) {
            Svg drawing =
                    new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 24\" width=\"40\" height=\"24\""
                            + " aria-hidden=\"true\"><use href=\"kith/explorer/symbols.svg#" + symbol[0]
                            + "\"/></svg>");
            Div entry = new Div(drawing, new Span(symbol[1]));
            entry.getElement().setAttribute("role", "listitem");
            list.add(entry);
        }
        setContent(list);
    }
}
