package org.kith.information.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.ItemRow;
import org.kith.information.recording.Checks;
import org.kith.information.recording.Doubt;
import org.kith.information.recording.Draft;
import org.kith.information.recording.Drafts;
import org.kith.information.recording.Recording;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.record.Revised;
import org.kith.uikit.Dates;
import org.kith.uikit.KeptHere;
import org.kith.vocabulary.LinkType;

/**
 * Records information around a child, or corrects what was recorded in Kith. Whatever is typed is kept as a draft a second
 * after the last key; closing loses nothing.
 */
@StyleSheet("kith/information/item.css")
@StyleSheet("kith/information/record.css")
public final class RecordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /**
     * What was saved.
     *
     * @param ids what was said, to take it back by; empty for a correction
     * @param item id of the item
     * @param corrected whether it was a correction
     * @param more whether they want to go on with what speaks against it or protects
     */
    public record Saved(List<String> ids, String item, boolean corrected, boolean more) {}

    private final transient RecordDesk desk;
    private final transient Consumer<Saved> saved;
    private final transient Runnable left;
    private final RecordFields fields;
    private final PromptList prompts = new PromptList();
    private final Div asked = new Div();
    private final Map<String, TextField> reasons = new LinkedHashMap<>();
    private final TextField why = new TextField("Why do you correct it?");
    private final RadioButtonGroup<LinkType> bears = new RadioButtonGroup<>();
    private final KeptHere here;
    private final Div stale = new Div();
    private final Paragraph problem = new Paragraph();
    private final Span status = new Span();
    private transient Draft draft;
    private boolean filling = true;
    private boolean done;

    /**
     * @param draft what to begin with: nothing, what was left, or what is to be corrected
     * @param saved after it was saved
     * @param left after it was closed, or the draft was thrown away
     */
    public RecordDialog(RecordDesk desk, Draft draft, Consumer<Saved> saved, Runnable left) {
        this.desk = desk;
        this.draft = draft;
        this.saved = saved;
        this.left = left;
        boolean correcting = !draft.corrects().isEmpty();
        Called called = Called.in(desk.circle().slice());
        setHeaderTitle(
                correcting
                        ? "Correct what was recorded"
                        : "Record information about "
                                + called.person(desk.circle().child()));
        setWidth("66rem");
        setHeight("92vh");
        addClassName("kith-record");
        setCloseOnOutsideClick(false);
        fields =
                new RecordFields(new RecordChoices(desk.circle()), desk.now().day(), !correcting, asked, this::changed);
        here = new KeptHere(
                desk.account(), desk.child() + " record " + draft.key(), desk.seal(), fields::texts, texts -> {
                    fields.put(texts);
                    changed();
                });
        fields.watch(here);
        Div form = new Div(here, stale, bearing(draft.recording()), why, problem, fields);
        form.addClassNames("kith-form", "kith-record-form");
        why.setVisible(correcting);
        why.setWidthFull();
        why.setHelperText("What it said before stays readable, with who said it and when.");
        why.setValueChangeMode(ValueChangeMode.LAZY);
        why.setValueChangeTimeout(1_000);
        why.addValueChangeListener(change -> changed());
        stale.setVisible(false);
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        asked.addClassName("kith-record-asked");
        Aside side = new Aside(prompts, status);
        side.getElement().setAttribute("aria-label", "As you write");
        Div columns = new Div(form, side);
        columns.addClassName("kith-record-columns");
        add(columns);
        footer(correcting);
        fields.show(draft.recording());
        why.setValue(draft.why());
        look();
        here.had(fields.texts());
        status.setText(
                draft.number() == 0
                        ? "What you type is kept as a draft that only you can read."
                        : "Draft of " + when(draft.leftAt()) + ". Only you can read it.");
        filling = false;
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fields.focusFirst();
            }
        });
        addDialogCloseActionListener(close -> leave());
    }

    private Div bearing(Recording recording) {
        Recording.Bearing bearing = recording.bearing();
        Div box = new Div();
        box.addClassName("kith-record-bearing");
        box.setVisible(bearing != null);
        if (bearing != null) {
            ItemRow other = desk.circle().slice().row(ItemRow.class, bearing.item());
            box.add(new Paragraph("About the item “" + (other == null ? "not shown" : Called.item(other))
                    + "”. It stays as it was delivered or recorded, and says so wherever it appears. Where a person disputes"
                    + " it, write what they say and choose them at “Who said it?”: then it reads “Disputed by …, they"
                    + " say …”."));
            bears.setLabel("What you record");
            bears.setItems(LinkType.CONTRADICTS, LinkType.SUPERSEDES);
            bears.setItemLabelGenerator(
                    type -> type == LinkType.SUPERSEDES ? "takes its place" : "says otherwise: it is disputed");
            bears.setValue(bearing.type() == LinkType.SUPERSEDES ? LinkType.SUPERSEDES : LinkType.CONTRADICTS);
            bears.addValueChangeListener(change -> changed());
            box.add(bears);
        }
        return box;
    }

    private void footer(boolean correcting) {
        status.addClassNames("kith-quiet", "kith-small", "kith-record-status");
        status.getElement().setAttribute("role", "status");
        Button drop = new Button("Throw the draft away", click -> throwAway());
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        drop.addClassName("kith-record-drop");
        Button close = new Button("Close", click -> leave());
        Button more = new Button("Save, then what protects or speaks against it", click -> save(true));
        more.setVisible(!correcting);
        Button save = new Button("Save", click -> save(false));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(drop, close, more, save);
    }

    private Recording typed() {
        Recording typed = fields.typed();
        Recording.Bearing bearing = typed.bearing();
        Map<String, String> kept = new HashMap<>(draft.recording().kept());
        reasons.forEach((code, field) -> kept.put(code, field.getValue()));
        kept.values().removeIf(String::isBlank);
        Recording all = typed.keeping(kept);
        return bearing == null || bears.getValue() == null ? all : all.bearing(bears.getValue(), bearing.item());
    }

    private void changed() {
        if (filling) {
            return;
        }
        Recording typed = typed();
        draft = new Draft(draft.corrects(), draft.seen(), why.getValue(), typed, draft.number(), draft.leftAt());
        look();
        if (typed.nothingTyped() && draft.number() == 0) {
            here.had(fields.texts());
            return;
        }
        try {
            draft = desk.keep(draft);
            here.had(fields.texts());
            status.setText("Kept as a draft at " + Dates.time(draft.leftAt()) + ", for " + Drafts.KEPT_DAYS
                    + " days. Only you can read it.");
        } catch (KithException notKept) {
            status.setText("Not kept as a draft: " + notKept.getMessage());
        }
    }

    /** What comes to mind about what is typed: prompts at the side, doubts where a reason is wanted. */
    private void look() {
        prompts.show(draft.recording(), desk.now().day());
        Map<String, Doubt> doubts = new LinkedHashMap<>();
        doubts(draft.recording()).forEach(doubt -> doubts.put(doubt.code(), doubt));
        reasons.keySet().retainAll(doubts.keySet());
        asked.getChildren().toList().stream()
                .filter(child -> child instanceof TextField field && !reasons.containsValue(field))
                .forEach(asked::remove);
        doubts.forEach((code, doubt) -> {
            if (!reasons.containsKey(code)) {
                TextField reason = new TextField(doubt.question());
                reason.setPlaceholder("Kept, because …");
                reason.setWidthFull();
                reason.setValue(draft.recording().kept().getOrDefault(code, ""));
                reason.setValueChangeMode(ValueChangeMode.LAZY);
                reason.setValueChangeTimeout(1_000);
                reason.addValueChangeListener(change -> changed());
                reasons.put(code, reason);
                asked.add(reason);
            }
        });
        asked.setVisible(!doubts.isEmpty());
    }

    /** What a correction leaves as it was has been asked about already. */
    private List<Doubt> doubts(Recording recording) {
        ItemRow before = desk.circle().slice().row(ItemRow.class, draft.corrects());
        boolean sameTime = before != null
                && Objects.equals(before.occurredFrom(), recording.moment("occurred_from"))
                && Objects.equals(before.occurredTo(), recording.moment("occurred_to"));
        return sameTime ? List.of() : Checks.doubts(recording, desk.circle().slice(), desk.now());
    }

    private void save(boolean more) {
        // A second press on the way out says nothing a second time.
        if (done) {
            return;
        }
        Recording typed = typed();
        Map<String, String> problems = Checks.problems(typed);
        fields.problems(problems);
        List<Doubt> open = doubts(typed).stream()
                .filter(doubt -> !typed.kept().containsKey(doubt.code()))
                .toList();
        if (!problems.isEmpty()) {
            say(
                    problems.size() == 1
                            ? problems.values().iterator().next()
                            : problems.size() + " fields want a word more. Each says what.");
        } else if (!open.isEmpty()) {
            problem.setVisible(false);
            TextField reason = reasons.get(open.getFirst().code());
            if (reason != null) {
                reason.setErrorMessage("Nothing was saved yet. Say why it is right, or change the date.");
                reason.setInvalid(true);
                reason.focus();
            }
        } else {
            write(typed, more);
        }
    }

    private void write(Recording typed, boolean more) {
        String corrects = draft.corrects();
        try {
            List<String> ids = List.of();
            if (corrects.isEmpty()) {
                ids = desk.record(typed);
            } else {
                desk.correct(corrects, draft.seen(), typed, why.getValue());
            }
            done = true;
            forget();
            close();
            saved.accept(new Saved(ids, ids.isEmpty() ? corrects : ids.getFirst(), ids.isEmpty(), more));
        } catch (Revised meanwhile) {
            compare(meanwhile, typed);
        } catch (KithException.Invalid | KithException.Refused | KithException.NotFound | KithException.Stale said) {
            say(said.getMessage());
            if (!corrects.isEmpty() && why.getValue().isBlank()) {
                why.setInvalid(true);
                why.focus();
            }
        }
    }

    private void compare(Revised meanwhile, Recording typed) {
        problem.setVisible(false);
        stale.removeAll();
        stale.add(new StalePanel(
                meanwhile.theirs(),
                typed.asCells(),
                desk.circle().slice(),
                () -> {
                    forget();
                    close();
                    left.run();
                },
                () -> {
                    draft = new Draft(
                            draft.corrects(),
                            meanwhile.theirs().version(),
                            why.getValue(),
                            typed,
                            draft.number(),
                            draft.leftAt());
                    stale.setVisible(false);
                    save(false);
                }));
        stale.setVisible(true);
        stale.scrollIntoView();
    }

    private void say(@Nullable String words) {
        problem.setText(words == null ? "" : words);
        problem.setVisible(true);
        problem.scrollIntoView();
    }

    private void leave() {
        close();
        left.run();
    }

    private void throwAway() {
        forget();
        leave();
    }

    private void forget() {
        here.forget();
        desk.drop(draft);
    }

    private static String when(Moment at) {
        return Dates.day(at.day()) + ", " + Dates.time(at);
    }
}
