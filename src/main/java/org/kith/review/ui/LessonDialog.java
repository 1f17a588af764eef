package org.kith.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.access.Review;
import org.kith.enquiry.ui.KeptForm;
import org.kith.gaps.ui.PatternWords;
import org.kith.review.learned.Between;
import org.kith.review.learned.Lesson;
import org.kith.review.learned.LessonState;
import org.kith.review.learned.Lessons;
import org.kith.vocabulary.AgencyType;

/**
 * Draws a lesson or writes it anew, for those who read its review; says how far its action has come, for those who carry it on.
 */
final class LessonDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextArea words = new TextArea("The lesson");
    private final ComboBox<String> pattern = KindBox.pattern("Drawn from", PatternWords.all());
    private final ComboBox<AgencyType> from = KindBox.kind("Between which kind of agency");
    private final ComboBox<AgencyType> to = KindBox.kind("and which");
    private final TextArea action = new TextArea("The action");
    private final ComboBox<AgencyType> owner = KindBox.kind("Which kind of agency carries it");
    private final TextField role = new TextField("In which role");
    private final DatePicker due = new DatePicker("By which day");
    private final Select<LessonState> state = new Select<>();
    private final TextArea evidence = new TextArea("What shows whether it changed anything");
    private final DatePicker lookedOn = new DatePicker("Looked at on");
    private final Checkbox given = new Checkbox(
            "Give it to the partnership: it names nobody, and tells of no family by what happened to them");
    private final Problem problem = new Problem();

    private LessonDialog(String title) {
        setHeaderTitle(title);
        setWidth("46rem");
        words.setMaxLength(Lessons.WORDS);
        words.setMinRows(3);
        words.setHelperText("What is to be different, in general: not what happened in this family.");
        pattern.setHelperText(
                "The pattern of the catalogue. A later review that meets it between these kinds of agency is"
                        + " shown the lesson.");
        action.setMaxLength(Lessons.WORDS);
        action.setMinRows(2);
        action.setHelperText("Empty while none is agreed.");
        owner.setHelperText("Empty for the partnership as a whole.");
        role.setMaxLength(Lessons.ROLE);
        role.setHelperText("Such as “named nurse”. Not a name.");
        due.setLocale(Locale.UK);
        lookedOn.setLocale(Locale.UK);
        state.setLabel("How far it has come");
        state.setItems(LessonState.values());
        state.setItemLabelGenerator(LessonState::label);
        evidence.setMaxLength(Lessons.WORDS);
        evidence.setMinRows(2);
        evidence.setHelperText(
                "Such as an audit, a count, what families say. That the action was done is not yet a change.");
        given.setHelperText(
                "Whoever reviews or opens reviews reads it then, without knowing of this review unless they may,"
                        + " and also after its end.");
    }

    private static Div pair(Component... fields) {
        Div pair = new Div(fields);
        pair.addClassName("kith-review-pair");
        return pair;
    }

    private void fill(Lesson.Told told) {
        words.setValue(told.words());
        pattern.setValue(told.pattern());
        from.setValue(told.between().from());
        to.setValue(told.between().to());
        given.setValue(told.given());
        Lesson.Action done = told.action();
        action.setValue(done.words());
        owner.setValue(done.owner());
        role.setValue(done.role());
        due.setValue(done.due());
        state.setValue(done.state());
        evidence.setValue(done.evidence());
        lookedOn.setValue(done.lookedOn());
    }

    private Lesson.Action action() {
        return new Lesson.Action(
                action.getValue(),
                owner.getValue(),
                role.getValue(),
                due.getValue(),
                state.getValue(),
                evidence.getValue(),
                lookedOn.getValue());
    }

    private Lesson.Told told() {
        return new Lesson.Told(
                words.getValue(),
                given.getValue(),
                pattern.getValue(),
                new Between(from.getValue(), to.getValue()),
                action());
    }

    private Component[] actionFields() {
        return new Component[] {new H3("The action"), action, pair(owner, role), pair(due, state), evidence, lookedOn};
    }

    private void open(List<Component> fields, @Nullable KeptForm kept, Runnable keep, Runnable done) {
        Div form = new Div(fields.toArray(Component[]::new));
        form.addClassNames("kith-form", "kith-wide-form");
        if (kept != null) {
            form.add(kept);
        }
        form.add(problem);
        add(form);
        Button button = new Button(
                "Keep it",
                click -> problem.watch(() -> {
                    keep.run();
                    if (kept != null) {
                        kept.forget();
                    }
                    close();
                    done.run();
                }));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), button);
        open();
    }

    /**
     * For who reads the review.
     *
     * @param before the lesson that is written anew, or null for another
     */
    static void write(Review review, @Nullable Lesson before, ReviewServices services, Runnable done) {
        LessonDialog dialog = new LessonDialog(before == null ? "Draw a lesson" : "Change the lesson");
        dialog.fill(
                before == null
                        ? new Lesson.Told("", false, null, Between.NOT_SAID, Lesson.Action.NONE)
                        : before.told());
        KeptForm kept = new KeptForm(
                services.unsaved(),
                () -> services.lenses().lens(review),
                services.clock(),
                review.id(),
                "review-lesson-" + (before == null ? "new" : before.lesson() + "-" + before.number()));
        kept.text("words", dialog.words)
                .text("action", dialog.action)
                .text("role", dialog.role)
                .text("evidence", dialog.evidence);
        kept.begin();
        List<Component> fields = new ArrayList<>(List.of(dialog.words, dialog.pattern, pair(dialog.from, dialog.to)));
        fields.addAll(List.of(dialog.actionFields()));
        fields.add(dialog.given);
        dialog.open(
                fields,
                kept,
                () -> {
                    if (before == null) {
                        services.lessons().draw(review, dialog.told());
                    } else {
                        services.lessons().change(review, before, dialog.told());
                    }
                },
                done);
    }

    /** For who carries the action of a lesson of the partnership on. */
    static void carryOn(Lesson before, Lessons lessons, Runnable done) {
        LessonDialog dialog = new LessonDialog("How far it has come");
        dialog.fill(before.told());
        Paragraph lesson = new Paragraph(before.told().words());
        lesson.addClassName("kith-review-terms");
        List<Component> fields = new ArrayList<>(List.of(lesson));
        fields.addAll(List.of(dialog.actionFields()));
        dialog.open(fields, null, () -> lessons.carryOn(before, dialog.action()), done);
    }
}
