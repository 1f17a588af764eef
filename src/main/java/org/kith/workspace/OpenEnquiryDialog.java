package org.kith.workspace;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.PractitionerRow;
import org.kith.circle.Slice;
import org.kith.enquiry.Enquiring;
import org.kith.enquiry.Referral;
import org.kith.enquiry.Told;
import org.kith.enquiry.ToldChecks;
import org.kith.enquiry.ToldPerson;
import org.kith.enquiry.ui.KeptForm;
import org.kith.kernel.KithException;
import org.kith.record.Unsaved;
import org.kith.vocabulary.AgencyType;
import org.kith.vocabulary.Rag;

/**
 * Takes a referral down: who the child is, who referred, the concern in their words, the people and the home as told, and a
 * grade with its reason. From a child's page the child is known; from elsewhere they may have no page yet.
 */
final class OpenEnquiryDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "referral";

    /** Somebody who may have referred: recorded, or in words. */
    private record Referrer(@Nullable String id, String name) {}

    private final transient ReferralDesk desk;
    private final transient @Nullable Circle circle;
    private final transient Consumer<Enquiring.Opened> done;
    private final ToldPersonFields child;
    private final ToldPeople people;
    private final ToldHomeFields home;
    private final ComboBox<AgencyRow> agency = new ComboBox<>("Which agency runs it?");
    private final ComboBox<Referrer> referrer = new ComboBox<>("Who referred?");
    private final TextArea concern = new TextArea("The concern, in their words");
    private final TextArea household = new TextArea("What else was said of the home?");
    private final RadioButtonGroup<Rag> grade = new RadioButtonGroup<>("Grade");
    private final TextArea reason = new TextArea("Why this grade?");
    private final Div asked = new Div();
    private final Map<String, TextField> reasons = new LinkedHashMap<>();
    private final Paragraph problem = new Paragraph();
    private final KeptForm kept;
    private boolean saved;

    /**
     * @param circle of the child it is about; null where they may not be recorded yet
     * @param name what was looked for, to begin with; empty where nothing was
     * @param done told what was opened
     */
    OpenEnquiryDialog(ReferralDesk desk, @Nullable Circle circle, String name, Consumer<Enquiring.Opened> done) {
        this.desk = desk;
        this.circle = circle;
        this.done = done;
        ToldPersonFields.Around around = around(desk.possible());
        this.child = new ToldPersonFields(true, around, null);
        this.people = new ToldPeople(around);
        this.home = new ToldHomeFields(desk::homes, around::changed);
        this.kept = desk.kept(
                circle == null
                        ? Unsaved.NOTHING_YET
                        : circle.child().ref().records().getFirst(),
                FORM);
        setHeaderTitle(
                circle == null
                        ? "New referral"
                        : "Open an enquiry about " + Called.in(circle.slice()).shortly(circle.child()));
        setWidth("64rem");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        addClassName("kith-referral");
        Slice directory = circle != null
                ? circle.slice()
                : desk.circles().peopleAndAgencies(desk.current().lens(), List.of(), "taking a referral");
        agencies(directory);
        referrers();
        concern.setMinRows(3);
        concern.setHelperText("What was said, before what is thought of it.");
        household.setMinRows(1);
        grade.setItems(Rag.values());
        grade.setItemLabelGenerator(each -> Called.capital(each.label()));
        reason.setMinRows(1);
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        asked.addClassName("kith-record-asked");
        asked.setVisible(false);
        add(form(circle));
        footer();
        keep();
        if (circle == null && child.nothingSaid() && !name.isBlank()) {
            child.name(name);
        }
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                if (circle == null) {
                    child.begin();
                } else {
                    referrer.focus();
                }
            }
        });
    }

    private Div form(@Nullable Circle known) {
        Div form = new Div(kept);
        form.addClassNames("kith-form", "kith-wide-form");
        if (known != null && !known.openEnquiries().isEmpty()) {
            Paragraph already =
                    new Paragraph("An enquiry about " + Called.in(known.slice()).shortly(known.child())
                            + " is open. A second one stands beside it; findings follow the latest.");
            already.addClassNames("kith-form-problem", "kith-small");
            form.add(already);
        }
        if (known == null) {
            form.add(new H3("The child"), child);
        }
        Paragraph told =
                new Paragraph("Recorded as told, nothing of it checked: each stands as what the referral said.");
        told.addClassNames("kith-quiet", "kith-small");
        Div gradeAndReason = new Div(grade, reason);
        gradeAndReason.addClassName("kith-told-where");
        form.add(
                new H3("The referral"),
                referrer,
                concern,
                gradeAndReason,
                agency,
                new H3("The household, as told"),
                told,
                home,
                people,
                household,
                asked,
                problem);
        return form;
    }

    private void footer() {
        Button apply = new Button("Open it", click -> apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        getFooter().add(new Button("Close", click -> close()), apply);
    }

    private void keep() {
        if (circle == null) {
            kept.part(() -> child.texts("child."), texts -> child.fill("child.", texts));
            child.watch("child.", kept::watch);
        }
        kept.field("referrer", referrer, who -> (who.id() == null ? "" : who.id()) + "|" + who.name(), this::referrer)
                .text("concern", concern)
                .text("household", household)
                .choice("grade", grade, Rag.class)
                .text("reason", reason)
                .one("agency", agency, AgencyRow::id);
        home.keep(kept);
        people.keep(kept);
        kept.begin();
    }

    private ToldPersonFields.Around around(PossiblePeople known) {
        return new ToldPersonFields.Around() {
            @Override
            public List<FoundPeople.Line> possible(
                    String given, String family, @Nullable LocalDate born, String number) {
                return known.of(desk.current().lens(), given, family, born, number);
            }

            @Override
            public LocalDate today() {
                return desk.clock().today();
            }

            @Override
            public void changed() {
                KeptForm form = kept;
                if (form != null) {
                    form.changed();
                }
            }
        };
    }

    private void agencies(Slice directory) {
        Set<String> own = circle == null ? Set.of() : circle.ownAreas();
        List<AgencyRow> social = directory.agencies(AgencyType.CHILDRENS_SOCIAL_CARE).stream()
                .sorted(Comparator.comparing((AgencyRow row) -> !own.contains(String.valueOf(row.area())))
                        .thenComparing(
                                row -> !row.id().equals(desk.looking().account().agency()))
                        .thenComparing(AgencyRow::name))
                .toList();
        agency.setItems(social);
        agency.setItemLabelGenerator(AgencyRow::name);
        if (!social.isEmpty()) {
            agency.setValue(social.getFirst());
        }
    }

    private void referrers() {
        referrer.setItems(known());
        referrer.setItemLabelGenerator(Referrer::name);
        referrer.setAllowCustomValue(true);
        referrer.addCustomValueSetListener(typed -> referrer.setValue(offered(new Referrer(null, typed.getDetail()))));
        referrer.setHelperText(
                circle == null
                        ? "A name and role, or “anonymous”."
                        : "Choose whoever is recorded here, or write a name and role, or “anonymous”.");
    }

    private List<Referrer> known() {
        Circle around = circle;
        if (around == null) {
            return List.of();
        }
        Called called = Called.in(around.slice());
        return Stream.concat(
                        around.slice().rows(PractitionerRow.class).stream()
                                .map(row -> new Referrer(row.id(), row.name() + ", " + called.agency(row.agency()))),
                        around.familyCircle().stream()
                                .filter(person -> person.adult() && !Called.closed(person))
                                .map(person ->
                                        new Referrer(person.ref().records().getFirst(), called.person(person))))
                .sorted(Comparator.comparing(Referrer::name))
                .toList();
    }

    private Referrer offered(Referrer words) {
        List<Referrer> all = new ArrayList<>(known());
        if (!all.contains(words)) {
            all.addFirst(words);
        }
        referrer.setItems(all);
        return words;
    }

    private Referrer referrer(String text) {
        int end = text.indexOf('|');
        return offered(new Referrer(end == 0 ? null : text.substring(0, end), text.substring(end + 1)));
    }

    private Told told() {
        Circle known = circle;
        ToldPerson about = known == null
                ? child.told()
                : new ToldPerson(
                        known.child().ref().records().getFirst(),
                        org.kith.vocabulary.PersonKind.CHILD,
                        "",
                        "",
                        Called.born(known.child()),
                        null,
                        null,
                        "",
                        null,
                        true);
        return new Told(
                about,
                people.told(),
                home.address(),
                home.postcode(),
                home.inTheArea() && agency.getValue() != null
                        ? agency.getValue().area()
                        : null,
                home.household());
    }

    private void apply() {
        if (saved) {
            return;
        }
        boolean right = circle != null || child.mark();
        right &= people.mark();
        right &= mark(referrer, referrer.getValue() == null, "Say who referred: a name and role, or “anonymous”.");
        right &= mark(concern, concern.getValue().isBlank(), "Write what they said.");
        right &= mark(grade, grade.getValue() == null, "Choose a grade.");
        right &= mark(reason, reason.getValue().strip().length() < 3, "Say why, in a few words.");
        right &= mark(agency, agency.getValue() == null, "Choose the agency that runs it.");
        Told told = told();
        boolean likely = reasoned(told);
        if (!right || !likely) {
            say(
                    right
                            ? "Nothing was saved yet. Something is unlikely: put it right, or say why it is kept as told."
                            : "Nothing was saved yet. Some fields want a word more; each says what.");
            return;
        }
        Referrer who = referrer.getValue();
        Map<String, String> why = new LinkedHashMap<>();
        reasons.forEach((code, field) -> why.put(code, field.getValue()));
        try {
            Enquiring.Opened opened = desk.open(
                    told,
                    new Referral(
                            "",
                            agency.getValue().id(),
                            who.id(),
                            who.id() == null ? who.name() : "",
                            concern.getValue(),
                            household.getValue(),
                            grade.getValue(),
                            reason.getValue()),
                    why);
            saved = true;
            kept.forget();
            close();
            done.accept(opened);
        } catch (KithException.Invalid | KithException.NotFound | KithException.Refused wrong) {
            say(wrong.getMessage());
        }
    }

    /** Asks why about each thing that is unlikely; whether all of it has a reason. */
    private boolean reasoned(Told told) {
        Map<String, TextField> before = new LinkedHashMap<>(reasons);
        reasons.clear();
        asked.removeAll();
        boolean all = true;
        for (ToldChecks.Unlikely each : ToldChecks.unlikely(told, desk.clock().today())) {
            TextField why = before.getOrDefault(each.code(), new TextField());
            why.setLabel(each.question());
            why.setPlaceholder("Kept, because …");
            why.setWidthFull();
            reasons.put(each.code(), why);
            asked.add(why);
            all &= mark(why, why.getValue().isBlank(), "Say why it is right, or change it above.");
        }
        asked.setVisible(!reasons.isEmpty());
        return all;
    }

    private void say(@Nullable String words) {
        problem.setText(words == null ? "" : words);
        problem.setVisible(true);
        problem.scrollIntoView();
    }

    private static boolean mark(HasValidation field, boolean wrong, String words) {
        field.setErrorMessage(words);
        field.setInvalid(wrong);
        return !wrong;
    }
}
