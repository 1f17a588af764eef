package org.kith.workspace;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.kith.access.Roles;
import org.kith.circle.CircleReader;
import org.kith.circle.ItemRow;
import org.kith.circle.Slice;
import org.kith.information.ItemStory;
import org.kith.information.ui.ItemDetails;
import org.kith.kernel.CurrentLens;
import org.kith.uikit.Dates;
import org.kith.uikit.SectionCard;

/** One item with everything that is recorded of it. */
@Route("item/:id")
@PageTitle("An item · Kith")
@RolesAllowed({Roles.ANALYST, Roles.PRACTITIONER, Roles.REVIEWER, Roles.STEWARD})
@StyleSheet("kith/workspace/pages.css")
class ItemView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CircleReader circles;
    private final transient CurrentLens lens;
    private final transient Dates dates;

    ItemView(CircleReader circles, CurrentLens lens, Dates dates) {
        this.circles = circles;
        this.lens = lens;
        this.dates = dates;
        addClassNames("kith-page", "kith-reading-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = PlaceView.id(event);
        Slice slice = circles.item(lens.lens(), id, "item");
        ItemRow item = Objects.requireNonNull(slice.row(ItemRow.class, id));
        removeAll();
        add(
                new H1("An item of information"),
                new SectionCard(
                        "What is recorded",
                        new ItemDetails(ItemStory.of(slice, item), dates, InformationPanel::person)));
    }
}
