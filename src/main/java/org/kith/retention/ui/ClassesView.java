package org.kith.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.kith.access.Act;
import org.kith.access.Looking;
import org.kith.access.Roles;
import org.kith.kernel.KithException;
import org.kith.retention.Periods;
import org.kith.retention.RetentionClass;

/** How long each class of records is kept, by which source, and the periods that only the partnership can set. */
@Route("retention/classes")
@PageTitle("How long what is kept · Kith")
@StyleSheet("kith/workspace/pages.css")
@RolesAllowed({Roles.LEAD_ANALYST, Roles.INFORMATION_GOVERNANCE, Roles.ADMINISTRATOR, Roles.STEWARD})
class ClassesView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Periods periods;
    private final Grid<RetentionClass> table = new Grid<>();

    ClassesView(Periods periods, Looking looking) {
        this.periods = periods;
        addClassName("kith-page");
        Span told = new Span("A record can be of several classes: the longest counts.");
        told.addClassName("kith-quiet");
        Div head = new Div(new H1("Keeping and deleting"), told);
        head.addClassName("kith-page-head");
        table.addColumn(RetentionClass::name).setHeader("Whose record").setFlexGrow(3);
        table.addColumn(RetentionClass::period).setHeader("Kept for").setFlexGrow(2);
        table.addComponentColumn(ClassesView::source).setHeader("Source").setFlexGrow(4);
        if (looking.may(Act.CHANGE_SETTINGS)) {
            table.addComponentColumn(this::setting).setHeader("").setAutoWidth(true);
        }
        table.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        table.setAllRowsVisible(true);
        table.getElement().setAttribute("aria-label", "How long each class of records is kept");
        add(
                head,
                new RetentionTabs("retention/classes", looking),
                new Paragraph(
                        "Where nothing published binds everybody, the partnership sets the period, with its reason. Until"
                                + " then no record of that class comes due. When a day comes, a record comes up for review;"
                                + " it is never deleted by itself. What an administrator or a data steward sets is kept with who and why."),
                table);
        read();
    }

    private void read() {
        table.setItems(periods.classes());
    }

    private static Component source(RetentionClass one) {
        Div source = new Div(new Span(one.source() + " "));
        if (!one.where().isEmpty()) {
            Anchor link = new Anchor(one.where(), "Read it");
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noreferrer");
            link.getElement().setAttribute("aria-label", "Read the source: " + one.name());
            source.add(link);
        }
        return source;
    }

    private Button setting(RetentionClass one) {
        Button set = new Button("Set…", click -> set(one));
        set.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        set.setAriaLabel("Set the period: " + one.name());
        return set;
    }

    private void set(RetentionClass one) {
        IntegerField years = new IntegerField("Years from " + one.from().label());
        years.setMin(1);
        years.setMax(150);
        years.setStepButtonsVisible(true);
        if (one.years() != null) {
            years.setValue(one.years());
        }
        TextArea reason = new TextArea("Why");
        reason.setHelperText("Who decided it, and where it is written down.");
        Says.dialog(one.name(), new Div(years, reason), "Set it", () -> {
                    if (years.getValue() == null) {
                        throw new KithException.Invalid("Give a number of years.");
                    }
                    periods.set(one.code(), years.getValue(), reason.getValue());
                    read();
                    return true;
                })
                .open();
    }
}
