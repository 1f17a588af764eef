package org.kith.workspace;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.PractitionerRow;
import org.kith.enquiry.Referral;
import org.kith.kernel.KithException;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Rag;

/** Takes a referral down: who referred, the concern in their words, the household as told, and a grade with its reason. */
final class OpenEnquiryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Somebody who may have referred: recorded, or in words. */
    private record Referrer(@Nullable String id, String name) {}

    private final transient Circle circle;
    private final transient Function<Referral, List<String>> open;
    private final transient Consumer<List<String>> done;
    private final ComboBox<AgencyRow> agency = new ComboBox<>("Which agency runs it?");
    private final ComboBox<Referrer> referrer = new ComboBox<>("Who referred?");
    private final TextArea concern = new TextArea("The concern, in their words");
    private final TextArea household = new TextArea("Who is said to live in the home? One a line");
    private final RadioButtonGroup<Rag> grade = new RadioButtonGroup<>("Grade");
    private final TextArea reason = new TextArea("Why this grade?");
    private final Paragraph problem = new Paragraph();

    /**
     * @param open opens the enquiry and returns the ids of what was said
     * @param done told those ids
     */
    OpenEnquiryDialog(Circle circle, Function<Referral, List<String>> open, Consumer<List<String>> done) {
        this.circle = circle;
        this.open = open;
        this.done = done;
        Called called = Called.in(circle.slice());
        setHeaderTitle("Open an enquiry about " + called.shortly(circle.child()));
        setWidth("44rem");
        setCloseOnOutsideClick(false);
        agencies();
        referrers(called);
        concern.setMinRows(3);
        concern.setHelperText("What was said, before what is thought of it.");
        household.setMinRows(2);
        household.setHelperText("As told: names and ages as they were given. May stay empty.");
        grade.setItems(Rag.values());
        grade.setItemLabelGenerator(each -> Called.capital(each.label()));
        reason.setMinRows(2);
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div form = new Div();
        form.addClassNames("kith-form", "kith-wide-form");
        if (!circle.openEnquiries().isEmpty()) {
            Paragraph already = new Paragraph("An enquiry about " + called.shortly(circle.child())
                    + " is open. A second one stands beside it; findings follow the latest.");
            already.addClassNames("kith-form-problem", "kith-small");
            form.add(already);
        }
        form.add(referrer, concern, household, grade, reason, agency, problem);
        add(form);
        Button apply = new Button("Open it", click -> apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), apply);
        referrer.focus();
    }

    private void agencies() {
        List<AgencyRow> social = circle.slice().agencies(AgencyType.CHILDRENS_SOCIAL_CARE).stream()
                .sorted(Comparator.comparing(
                                (AgencyRow row) -> !circle.ownAreas().contains(String.valueOf(row.area())))
                        .thenComparing(AgencyRow::name))
                .toList();
        agency.setItems(social);
        agency.setItemLabelGenerator(AgencyRow::name);
        if (!social.isEmpty()) {
            agency.setValue(social.getFirst());
        }
    }

    private void referrers(Called called) {
        List<Referrer> known = Stream.concat(
                        circle.slice().rows(PractitionerRow.class).stream()
                                .map(row -> new Referrer(row.id(), row.name() + ", " + called.agency(row.agency()))),
                        circle.familyCircle().stream()
                                .filter(person -> person.adult() && !Called.closed(person))
                                .map(person ->
                                        new Referrer(person.ref().records().getFirst(), called.person(person))))
                .sorted(Comparator.comparing(Referrer::name))
                .toList();
        referrer.setItems(known);
        referrer.setItemLabelGenerator(Referrer::name);
        referrer.setAllowCustomValue(true);
        referrer.addCustomValueSetListener(typed -> {
            Referrer words = new Referrer(null, typed.getDetail());
            List<Referrer> all = new ArrayList<>(known);
            all.addFirst(words);
            referrer.setItems(all);
            referrer.setValue(words);
        });
        referrer.setHelperText("Choose whoever is recorded here, or write a name and role, or “anonymous”.");
    }

    private void apply() {
        mark(referrer, referrer.getValue() == null, "Say who referred.");
        mark(concern, concern.getValue().isBlank(), "Write what they said.");
        mark(grade, grade.getValue() == null, "Choose a grade.");
        mark(reason, reason.getValue().strip().length() < 3, "Say why, in a few words.");
        mark(agency, agency.getValue() == null, "Choose the agency that runs it.");
        Referrer who = referrer.getValue();
        try {
            List<String> ids = open.apply(new Referral(
                    circle.child().ref().records().getFirst(),
                    agency.getValue() == null ? null : agency.getValue().id(),
                    who == null ? null : who.id(),
                    who == null ? "" : who.name(),
                    concern.getValue(),
                    household.getValue(),
                    grade.getValue(),
                    reason.getValue()));
            close();
            done.accept(ids);
        } catch (KithException.Invalid wrong) {
            problem.setText(wrong.getMessage());
            problem.setVisible(true);
        }
    }

    private static void mark(HasValidation field, boolean wrong, String words) {
        field.setErrorMessage(words);
        field.setInvalid(wrong);
    }
}
