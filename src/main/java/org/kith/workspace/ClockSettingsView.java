package org.kith.workspace;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.kith.settings.ClockChoice;
import org.kith.settings.ClockSettings;
import org.kith.uikit.SectionCard;

/** The clocks of the authority: how long answers may take by the grade of an enquiry, and when the hub works. */
@Route(SettingsTabs.CLOCKS)
@PageTitle("Settings · Clocks · Kith")
@PermitAll
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/workspace/settings.css")
class ClockSettingsView extends Div implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient SettingsActions actions;
    private final Paragraph said = new Paragraph();
    private final Div body = new Div();

    ClockSettingsView(SettingsActions actions) {
        this.actions = actions;
        addClassNames("kith-page", "kith-settings");
        said.addClassName("kith-said");
        said.getElement().setAttribute("role", "status");
        body.addClassName("kith-page");
        add(new H1("Settings"), new SettingsTabs(SettingsTabs.CLOCKS), said, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        said.setText("");
        show();
    }

    private void show() {
        ClockSettings clocks = actions.clocks();
        boolean may = actions.may();
        body.removeAll();
        Paragraph intro =
                new Paragraph("A request that says no time of its own is due when the clock of its enquiry’s grade"
                        + " runs out, counted from when it was asked. An enquiry’s own clock counts from its opening."
                        + (may ? "" : " Data stewards and administrators set the clocks, looking from now."));
        intro.addClassName("kith-reading");
        body.add(intro, now(clocks));
        if (may) {
            body.add(new SectionCard("Set them otherwise", new ClockForm(clocks.setting(), actions, this::set)));
        }
        body.add(new DecisionList(
                clocks.all(),
                choice -> SettingsActions.words(choice.decided()) + " " + ClockSettingWords.line(choice.setting())));
    }

    private SectionCard now(ClockSettings clocks) {
        List<ClockChoice> all = clocks.all();
        Paragraph since = new Paragraph(
                all.isEmpty()
                        ? "These are the clocks that Kith ships with; nobody has set others."
                        : "Set on " + SettingsActions.words(all.getFirst().decided()));
        since.addClassName("kith-quiet");
        UnorderedList example = new UnorderedList();
        ClockExample.of(clocks.setting(), actions.today()).forEach(line -> example.add(new ListItem(line)));
        Div facts = new Div(ClockSettingWords.facts(clocks.setting()), since);
        Div means = new Div(new H3("What that means"), example);
        means.addClassName("kith-clock-example");
        Div both = new Div(facts, means);
        both.addClassName("kith-clock-now");
        return new SectionCard("What stands now", both);
    }

    private void set() {
        show();
        said.setText(
                "The clocks are set. Children’s pages follow at once, the worklist as soon as everybody has been looked"
                        + " at again.");
    }
}
