package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kith.information.rights.Passage;
import org.kith.information.rights.Section;

/** The parts of a content pack on screen: what each is, and how many entries it has. */
final class PackParts {

    private PackParts() {}

    /** The parts that have entries, each a way to its heading. */
    static Component contents(List<Passage> passages) {
        Map<Section, Integer> many = new EnumMap<>(Section.class);
        passages.forEach(passage -> many.merge(passage.section(), 1, Integer::sum));
        UnorderedList list = new UnorderedList();
        many.forEach((section, count) -> {
            Anchor to = new Anchor("#" + id(section), section.title());
            to.getElement().setAttribute("router-ignore", true);
            list.add(new ListItem(to, new com.vaadin.flow.component.html.Span(" " + count)));
        });
        Nav nav = new Nav(list);
        nav.addClassName("kith-pack-contents");
        nav.setAriaLabel("Parts of the pack");
        return nav;
    }

    /** The heading of a part, with what it is. */
    static Component head(Section section) {
        H2 title = new H2(section.title());
        title.setId(id(section));
        Paragraph meaning = new Paragraph(section.meaning());
        meaning.addClassNames("kith-quiet", "kith-small");
        return new Div(title, meaning);
    }

    private static String id(Section section) {
        return "pack-" + section.name().toLowerCase(Locale.ROOT);
    }
}
