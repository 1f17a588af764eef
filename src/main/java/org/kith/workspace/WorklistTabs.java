package org.kith.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The scopes of the worklist, live work first, each with how many cards it has. */
final class WorklistTabs extends Nav {

    private static final long serialVersionUID = 1L;

    private final Map<WorklistState.Tab, Anchor> links = new EnumMap<>(WorklistState.Tab.class);
    private final Map<WorklistState.Tab, Span> counts = new EnumMap<>(WorklistState.Tab.class);

    /** @param open the scopes that are for whoever looks */
    WorklistTabs(Set<WorklistState.Tab> open) {
        addClassNames("kith-tabs", "kith-worklist-tabs");
        setAriaLabel("Scopes of the worklist");
        for (WorklistState.Tab tab : open) {
            Anchor link = WorkspaceNavigation.link("worklist", tab.label());
            Span count = new Span();
            count.addClassNames("kith-quiet", "kith-number");
            link.add(new Span(" "), count);
            links.put(tab, link);
            counts.put(tab, count);
            add(link);
        }
    }

    /** Marks the one that is shown; the ways to the others keep the filters. */
    void show(WorklistState state) {
        links.forEach((tab, link) -> {
            String query = state.on(tab).address().getQueryString();
            link.setHref("worklist" + (query.isEmpty() ? "" : "?" + query));
            if (tab == state.tab()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    void count(WorklistState.Tab tab, long cards) {
        Span count = counts.get(tab);
        if (count != null) {
            count.setText(String.valueOf(cards));
        }
    }
}
