package org.kith.workspace;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.enquiry.ToldChecks;
import org.kith.enquiry.ToldPerson;
import org.kith.vocabulary.KinshipType;
import org.kith.vocabulary.PersonKind;

/** Somebody a referral tells of: who they may be of those recorded, or a few fields with what little is known. */
final class ToldPersonFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AFTER_THE_LAST_KEY = 400;

    /** What finds those recorded, and the day on which it is told. */
    interface Around {

        List<FoundPeople.Line> possible(String given, String family, @Nullable LocalDate born, String number);

        LocalDate today();

        /** Something was typed or chosen. */
        void changed();
    }

    /** Somebody recorded who was recognised. */
    private record Recognised(
            String record, String words, @Nullable LocalDate born) {}

    private final transient Around around;
    private final boolean child;
    private final Select<KinshipType> kin = new Select<>();
    private final Select<PersonKind> kind = new Select<>();
    private final TextField given = new TextField("Given names");
    private final TextField family = new TextField("Family name");
    private final DatePicker born = new DatePicker("Date of birth");
    private final IntegerField age = new IntegerField("or years old");
    private final DatePicker expected = new DatePicker("Expected");
    private final TextField nhs = new TextField("NHS number");
    private final Checkbox lives = new Checkbox("Said to live there", true);
    private final Div fields = new Div();
    private final Div possible = new Div();
    private final Div chosen = new Div();
    private transient @Nullable Recognised recognised;
    private transient List<?> looked = List.of();
    private boolean filling;

    /**
     * @param child whether it is the child itself, who has no relation to say
     * @param away what takes this person off the referral; null where there has to be one
     */
    ToldPersonFields(boolean child, Around around, @Nullable Runnable away) {
        this.child = child;
        this.around = around;
        addClassName("kith-told");
        kinds();
        kin.setLabel("What are they to the child?");
        kin.setItems(KinshipType.values());
        kin.setItemLabelGenerator(each -> each == null ? "" : Called.capital(each.label()));
        kin.addValueChangeListener(change -> {
            kin.setInvalid(false);
            around.changed();
        });
        born.setLocale(Locale.UK);
        born.setMax(around.today());
        expected.setLocale(Locale.UK);
        for (TextField text : List.of(given, family, nhs)) {
            text.setValueChangeMode(ValueChangeMode.LAZY);
            text.setValueChangeTimeout(AFTER_THE_LAST_KEY);
        }
        for (HasValue<?, ?> field : List.of(given, family, born, age, nhs)) {
            field.addValueChangeListener(change -> {
                if (field instanceof HasValidation checked) {
                    checked.setInvalid(false);
                }
                look();
                around.changed();
            });
        }
        expected.addValueChangeListener(change -> around.changed());
        lives.addValueChangeListener(change -> around.changed());
        fields.addClassName("kith-told-fields");
        fields.add(kind, given, family, born, age, expected, nhs);
        possible.addClassName("kith-told-possible");
        possible.getElement().setAttribute("aria-live", "polite");
        possible.setVisible(false);
        chosen.addClassName("kith-told-chosen");
        chosen.setVisible(false);
        if (!child) {
            Div head = new Div(kin, lives);
            head.addClassName("kith-told-head");
            if (away != null) {
                NativeButton remove = new NativeButton("Take off", click -> away.run());
                remove.addClassName("kith-plain-button");
                head.add(remove);
            }
            add(head);
        }
        add(chosen, fields, possible);
    }

    private void kinds() {
        kind.setLabel(child ? "Child or unborn" : "Child or adult");
        kind.setItems(
                child
                        ? List.of(PersonKind.CHILD, PersonKind.UNBORN)
                        : List.of(PersonKind.ADULT, PersonKind.CHILD, PersonKind.UNBORN));
        kind.setItemLabelGenerator(
                each -> each == null ? "" : each == PersonKind.UNBORN ? "Not born yet" : Called.capital(each.label()));
        kind.setValue(child ? PersonKind.CHILD : PersonKind.ADULT);
        kind.addValueChangeListener(change -> {
            asTheirKind();
            around.changed();
        });
        asTheirKind();
    }

    private void asTheirKind() {
        boolean unborn = kind.getValue() == PersonKind.UNBORN;
        born.setVisible(!unborn);
        age.setVisible(!unborn);
        nhs.setVisible(!unborn);
        expected.setVisible(unborn);
    }

    /** Begins with a name that was typed elsewhere. */
    void name(String typed) {
        String name = typed.strip();
        int blank = name.lastIndexOf(' ');
        filling = true;
        given.setValue(blank < 0 ? name : name.substring(0, blank));
        family.setValue(blank < 0 ? "" : name.substring(blank + 1));
        filling = false;
        look();
    }

    void begin() {
        if (child) {
            given.focus();
        } else {
            kin.focus();
        }
    }

    /** Once for each pause in typing, and not where nothing changed that one is found by. */
    private void look() {
        List<?> now = Arrays.asList(recognised, given.getValue(), family.getValue(), born.getValue(), nhs.getValue());
        if (filling || now.equals(looked)) {
            return;
        }
        looked = now;
        possible.removeAll();
        List<FoundPeople.Line> lines = recognised != null
                ? List.of()
                : around.possible(given.getValue(), family.getValue(), born.getValue(), nhs.getValue());
        possible.setVisible(!lines.isEmpty());
        if (lines.isEmpty()) {
            return;
        }
        possible.add(new Span("Recorded already? Kith joins nobody by itself: choose, or go on with a new record."));
        for (FoundPeople.Line line : lines) {
            NativeButton this_ = new NativeButton(child ? "This child" : "This person", click -> recognise(line));
            this_.setAriaLabel(words(line) + ": this is who is meant");
            this_.addClassName("kith-plain-button");
            Span why = new Span(line.why());
            why.addClassName("kith-quiet");
            Div one = new Div(new Span(words(line)), why, this_);
            one.addClassName("kith-told-line");
            possible.add(one);
        }
    }

    private static String words(FoundPeople.Line line) {
        return line.name() + ", " + line.age() + (line.bornSaid().isEmpty() ? "" : ", born " + line.bornSaid())
                + (line.homes().isEmpty() ? "" : ", " + line.homes().getFirst());
    }

    private void recognise(FoundPeople.Line line) {
        recognised = new Recognised(line.record(), words(line), line.born());
        showRecognised();
        around.changed();
    }

    private void showRecognised() {
        Recognised who = recognised;
        chosen.removeAll();
        chosen.setVisible(who != null);
        fields.setVisible(who == null);
        if (who != null) {
            NativeButton other = new NativeButton("Somebody else", click -> {
                recognised = null;
                showRecognised();
                around.changed();
            });
            other.addClassName("kith-plain-button");
            Span words = new Span(who.words());
            chosen.add(words, other);
        }
        look();
    }

    /** What stands in it. */
    ToldPerson told() {
        Recognised who = recognised;
        KinshipType relation = child ? null : kin.getValue();
        if (who != null) {
            return new ToldPerson(
                    who.record(),
                    kind.getValue(),
                    who.words(),
                    "",
                    who.born(),
                    null,
                    null,
                    "",
                    relation,
                    lives.getValue());
        }
        return new ToldPerson(
                null,
                kind.getValue(),
                given.getValue(),
                family.getValue(),
                born.getValue(),
                age.getValue(),
                expected.getValue(),
                nhs.getValue(),
                relation,
                lives.getValue());
    }

    boolean nothingSaid() {
        return recognised == null
                && given.isEmpty()
                && family.isEmpty()
                && born.isEmpty()
                && age.isEmpty()
                && expected.isEmpty()
                && kin.isEmpty();
    }

    /** Marks what is wrong where it is wrong. */
    boolean mark() {
        Map<String, String> problems = ToldChecks.problems(told(), child, around.today());
        mark(kin, problems.get("kin"));
        mark(given, problems.get("given"));
        mark(born, problems.get("born"));
        mark(age, problems.get("age"));
        return problems.isEmpty();
    }

    private static void mark(HasValidation field, @Nullable String words) {
        field.setErrorMessage(words);
        field.setInvalid(words != null);
    }

    /** Which fields are typed into, by the names of {@link #texts}. */
    void watch(String prefix, BiConsumer<HasElement, String> by) {
        by.accept(given, prefix + "given");
        by.accept(family, prefix + "family");
        by.accept(nhs, prefix + "nhs");
    }

    /** What stands in it as texts, to be kept. */
    Map<String, String> texts(String prefix) {
        Map<String, String> texts = new HashMap<>();
        Recognised who = recognised;
        texts.put(prefix + "record", who == null ? "" : who.record());
        texts.put(prefix + "words", who == null ? "" : who.words());
        texts.put(prefix + "recordedBorn", who == null ? "" : Objects.toString(who.born(), ""));
        texts.put(prefix + "kind", kind.getValue().name());
        texts.put(prefix + "kin", kin.getValue() == null ? "" : kin.getValue().name());
        texts.put(prefix + "given", given.getValue());
        texts.put(prefix + "family", family.getValue());
        texts.put(prefix + "born", Objects.toString(born.getValue(), ""));
        texts.put(prefix + "age", Objects.toString(age.getValue(), ""));
        texts.put(prefix + "expected", Objects.toString(expected.getValue(), ""));
        texts.put(prefix + "nhs", nhs.getValue());
        texts.put(prefix + "lives", String.valueOf(lives.getValue()));
        return texts;
    }

    /** Puts back what {@link #texts} gave. */
    void fill(String prefix, Map<String, String> texts) {
        filling = true;
        String record = texts.getOrDefault(prefix + "record", "");
        recognised = record.isEmpty()
                ? null
                : new Recognised(
                        record,
                        texts.getOrDefault(prefix + "words", ""),
                        day(texts.getOrDefault(prefix + "recordedBorn", "")));
        String kindSaid = texts.getOrDefault(prefix + "kind", "");
        if (!kindSaid.isEmpty()) {
            kind.setValue(PersonKind.valueOf(kindSaid));
        }
        String kinSaid = texts.getOrDefault(prefix + "kin", "");
        kin.setValue(kinSaid.isEmpty() ? null : KinshipType.valueOf(kinSaid));
        given.setValue(texts.getOrDefault(prefix + "given", ""));
        family.setValue(texts.getOrDefault(prefix + "family", ""));
        born.setValue(day(texts.getOrDefault(prefix + "born", "")));
        String years = texts.getOrDefault(prefix + "age", "");
        age.setValue(years.isEmpty() ? null : Integer.valueOf(years));
        expected.setValue(day(texts.getOrDefault(prefix + "expected", "")));
        nhs.setValue(texts.getOrDefault(prefix + "nhs", ""));
        lives.setValue(Boolean.parseBoolean(texts.getOrDefault(prefix + "lives", "true")));
        asTheirKind();
        filling = false;
        showRecognised();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
