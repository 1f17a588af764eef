package org.kith.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.LinkedHashMap;
import java.util.Map;

/** The jobs of one's role, one entry each: every view with {@code @Menu} that whoever is signed in may open. */
final class Rail extends Nav {

    private static final long serialVersionUID = 1L;

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    Rail() {
        addClassName("kith-rail");
        getElement().setAttribute("aria-label", "Jobs");
        UnorderedList list = new UnorderedList();
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            String path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
            Anchor link = link(entry, path);
            links.put(path, link);
            list.add(new ListItem(link));
        }
        add(list);
    }

    /** Marks the job that a page belongs to: the one whose path is the longest beginning of the page's. */
    void mark(String path) {
        String best = null;
        for (String job : links.keySet()) {
            boolean within = job.isEmpty() ? path.isEmpty() : path.equals(job) || path.startsWith(job + "/");
            if (within && (best == null || job.length() > best.length())) {
                best = job;
            }
        }
        for (Map.Entry<String, Anchor> link : links.entrySet()) {
            if (link.getKey().equals(best)) {
                link.getValue().getElement().setAttribute("aria-current", "page");
            } else {
                link.getValue().getElement().removeAttribute("aria-current");
            }
        }
    }

    private static Anchor link(MenuEntry entry, String path) {
        Anchor link = new Anchor(path);
        link.getElement().setAttribute("router-link", true);
        if (entry.icon() != null && !entry.icon().isBlank()) {
            Component icon = new Icon(entry.icon());
            icon.getElement().setAttribute("aria-hidden", "true");
            link.add(icon);
        }
        link.add(new Span(entry.title()));
        return link;
    }
}
