package org.kith.workspace;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.enquiry.AlsoKnown;
import org.kith.enquiry.ui.KeptForm;
import org.kith.kernel.KithException;
import org.kith.vocabulary.NameKind;
import org.kith.vocabulary.StayBasis;

/** Adds what else somebody is called, or where else they stay: what came to be known later than their records. */
final class AlsoKnownDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ReferralDesk desk;
    private final transient Consumer<List<String>> done;
    private final ComboBox<Person> who = new ComboBox<>("Who?");
    private final Select<NameKind> use = new Select<>();
    private final TextField given = new TextField("Given names");
    private final TextField family = new TextField("Family name");
    private final ToldHomeFields home;
    private final Select<StayBasis> basis = new Select<>();
    private final DatePicker since = new DatePicker("Since, if known");
    private final ComboBox<AgencyRow> saidBy = new ComboBox<>("Which agency says so?");
    private final Paragraph problem = new Paragraph();
    private final KeptForm kept;

    /**
     * @param done told the ids of what was said
     */
    AlsoKnownDialog(ReferralDesk desk, Circle circle, Consumer<List<String>> done) {
        this.desk = desk;
        this.done = done;
        this.kept = desk.kept(circle.child().ref().records().getFirst(), "also-known");
        this.home = new ToldHomeFields(desk::homes, kept::changed);
        setHeaderTitle("Add a name or an address");
        setWidth("44rem");
        setCloseOnOutsideClick(false);
        Called called = Called.in(circle.slice());
        who.setItems(Stream.concat(Stream.of(circle.child()), circle.familyCircle().stream())
                .distinct()
                .filter(person -> !Called.closed(person))
                .toList());
        who.setItemLabelGenerator(called::person);
        who.setValue(circle.child());
        use.setLabel("What sort of name?");
        use.setItems(NameKind.values());
        use.setItemLabelGenerator(each -> each == null ? "" : Called.capital(each.label()));
        use.setValue(NameKind.ALIAS);
        basis.setLabel("How do they stay there?");
        basis.setItems(StayBasis.values());
        basis.setItemLabelGenerator(each -> each == null ? "" : Called.capital(each.label()));
        basis.setValue(StayBasis.CLAIMED);
        since.setLocale(Locale.UK);
        since.setMax(desk.clock().today());
        agencies(circle);
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Paragraph hint = new Paragraph("It stands beside what is recorded already, as what that agency says. Answers of"
                + " agencies that searched without it show as out of date.");
        hint.addClassNames("kith-quiet", "kith-small");
        Div name = new Div(use, given, family);
        name.addClassName("kith-also-name");
        Div dated = new Div(basis, since);
        dated.addClassName("kith-told-where");
        Div form = new Div(kept, hint, who, name, home, dated, saidBy, problem);
        form.addClassNames("kith-form", "kith-wide-form");
        add(form);
        Button apply = new Button("Add it", click -> apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        getFooter().add(new Button("Close", click -> close()), apply);
        kept.one("who", who, person -> person.ref().records().getFirst())
                .choice("use", use, NameKind.class)
                .text("given", given)
                .text("family", family)
                .choice("basis", basis, StayBasis.class)
                .day("since", since)
                .one("saidBy", saidBy, AgencyRow::id);
        home.keep(kept);
        kept.begin();
        given.focus();
    }

    /** Whoever runs the enquiry says it, unless somebody else does. */
    private void agencies(Circle circle) {
        Set<String> runners = circle.runners();
        List<AgencyRow> all = new ArrayList<>(circle.slice().rows(AgencyRow.class));
        all.sort(Comparator.comparing((AgencyRow row) -> !runners.contains(row.id()))
                .thenComparing(AgencyRow::name, String.CASE_INSENSITIVE_ORDER));
        saidBy.setItems(all);
        saidBy.setItemLabelGenerator(AgencyRow::name);
        all.stream().filter(row -> runners.contains(row.id())).findFirst().ifPresent(saidBy::setValue);
    }

    private void apply() {
        Person person = who.getValue();
        who.setInvalid(person == null);
        who.setErrorMessage("Choose whom it is about.");
        if (person == null) {
            return;
        }
        AgencyRow agency = saidBy.getValue();
        saidBy.setInvalid(agency == null);
        saidBy.setErrorMessage("Choose the agency that says so.");
        try {
            List<String> ids = desk.actions()
                    .alsoKnown(new AlsoKnown(
                            person.ref().records().getFirst(),
                            agency == null ? null : agency.id(),
                            use.getValue(),
                            given.getValue(),
                            family.getValue(),
                            basis.getValue(),
                            home.address(),
                            home.postcode(),
                            home.household(),
                            home.inTheArea() && agency != null ? agency.area() : null,
                            since.getValue()));
            kept.forget();
            close();
            done.accept(ids);
        } catch (KithException.Invalid | KithException.NotFound | KithException.Refused wrong) {
            problem.setText(wrong.getMessage());
            problem.setVisible(true);
        }
    }
}
