package org.kith.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kith.access.Looking;
import org.kith.access.Roles;
import org.kith.identity.quality.Figure;
import org.kith.identity.quality.SourceQualities;
import org.kith.identity.quality.SourceQuality;
import org.kith.kernel.Lens;
import org.kith.uikit.EmptyState;
import org.kith.uikit.PartOfJob;
import org.kith.uikit.Slowly;

/** The quality of data by source: all of them beside each other, one with what each figure means, the rows to mend. */
@Route("quality")
@PageTitle("Quality of data · Kith")
@RolesAllowed({Roles.LEAD_ANALYST, Roles.STEWARD})
@StyleSheet("kith/workspace/pages.css")
@StyleSheet("kith/workspace/quality.css")
class QualityView extends Div implements BeforeEnterObserver, PartOfJob {

    private static final long serialVersionUID = 1L;

    private final transient QualityActs acts;
    private final Slowly body = new Slowly(Looking::carrier);

    QualityView(QualityActs acts) {
        this.acts = acts;
        addClassNames("kith-page", "kith-quality-page");
        Span told =
                new Span("In the order of their names. It says what is recorded, and nothing of whoever recorded it.");
        told.addClassName("kith-quiet");
        Div head = new Div(new H1("Quality of data"), told);
        head.addClassName("kith-page-head");
        add(head, new MatchTabs(MatchTabs.Tab.QUALITY, true), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(QualityState.of(event.getLocation().getQueryParameters()));
    }

    @Override
    public String job() {
        return "matches";
    }

    private void show(QualityState state) {
        Lens lens = acts.lens();
        if (!acts.qualities().open(lens)) {
            body.show(elsewhere());
            return;
        }
        acts.qualities()
                .lately(lens)
                .ifPresentOrElse(counted -> counted(counted, state, lens), () -> count(state, lens));
    }

    private void count(QualityState state, Lens lens) {
        body.load(
                "Counting records",
                "looked at",
                progress -> acts.qualities().count(lens, progress),
                counted -> counted(counted, state, lens));
    }

    private void counted(SourceQualities.Counted counted, QualityState state, Lens lens) {
        String source = state.source();
        if (source == null) {
            body.show(new QualitySources(counted, lens.asOf().day(), () -> count(state, acts.lens())));
            return;
        }
        SourceQuality quality = counted.source(source).orElse(null);
        if (quality == null) {
            body.show(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    "No records of this source",
                    "No record that you may read names it. Choose another source.",
                    WorkspaceNavigation.link("quality", "All sources")));
            return;
        }
        Figure figure = state.figure();
        if (figure == null) {
            body.show(new QualitySource(quality, lens.asOf().day(), () -> new QualityAway(acts, lens, quality).open()));
        } else {
            body.load(
                    "Looking for rows to mend",
                    "found",
                    progress -> acts.qualities().rows(lens, source, figure, state.page()),
                    page -> body.add(new QualityRows(quality, figure, page, state.page())));
        }
    }

    private static Component elsewhere() {
        return new EmptyState(
                VaadinIcon.CLOCK,
                "The quality of data is for now, and for all agencies together",
                "You look from another day or through the eyes of one agency. What is to be mended is said of what is recorded"
                        + " now.",
                WorkspaceNavigation.link("quality?as-of=", "Back to now, all agencies together"));
    }
}
