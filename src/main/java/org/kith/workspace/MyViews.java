package org.kith.workspace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.kith.circle.Called;
import org.kith.circle.CircleReader;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.kernel.Lens;
import org.kith.network.kept.SavedView;
import org.kith.network.kept.SavedViews;
import org.kith.uikit.Dates;

/** The views somebody saved, the latest first, each with whose picture it is. */
final class MyViews extends Div {

    private static final long serialVersionUID = 1L;

    /** More than this nobody looks through on a first page; the picture of each child lists all of its own. */
    private static final int MOST = 12;

    private MyViews(List<SavedView> views, Slice faces) {
        addClassName("kith-my-views");
        add(new H2("My saved views"));
        UnorderedList list = new UnorderedList();
        for (SavedView view : views) {
            Person person = faces.people().of(view.child());
            if (person != null) {
                String address = WorkspaceNavigation.page(view.child(), person.child(), PersonPage.NETWORK, null) + "?"
                        + NetworkPanel.SAVED + "=" + view.id();
                String whose = Called.closed(person)
                        ? "somebody restricted"
                        : Called.in(faces).person(person);
                Span about = new Span(" · " + whose + " · saved "
                        + Dates.day(view.savedAt().day()) + (view.shared() ? " · shared" : ""));
                about.addClassName("kith-quiet");
                list.add(new ListItem(WorkspaceNavigation.link(address, view.name()), about));
            }
        }
        add(list);
    }

    /** Empty for somebody who saved none. */
    static Optional<MyViews> of(SavedViews views, CircleReader circles, Lens lens) {
        List<SavedView> latest = views.mine(lens).stream().limit(MOST).toList();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        List<String> children = latest.stream().map(SavedView::child).distinct().toList();
        return Optional.of(new MyViews(latest, circles.people(lens, children, "saved views")));
    }
}
