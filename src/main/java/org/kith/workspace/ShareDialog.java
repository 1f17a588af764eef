package org.kith.workspace;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.enquiry.LawfulBases;
import org.kith.enquiry.ui.KeptForm;
import org.kith.information.sharing.GoldenCheck;
import org.kith.information.sharing.RecipientView;
import org.kith.information.sharing.ShareDraft;
import org.kith.information.sharing.Shareable;
import org.kith.information.sharing.Sharing;
import org.kith.kernel.KithException;
import org.kith.uikit.Dates;
import org.kith.vocabulary.ShareDecisionKind;

/**
 * Shares items: which, with whom, how much of each, exactly what each agency reads; and the four facts apart from each other:
 * agreement to a service, told or why not, lawful basis, decision. The decision not to share is recorded here too.
 */
@StyleSheet("kith/information/share.css")
final class ShareDialog extends Dialog {

    /** Names what is kept of it among all that is kept about a child. */
    static final String FORM = "share";

    private static final long serialVersionUID = 1L;

    private final transient Circle circle;
    private final transient Shareable shareable;
    private final transient GapActions actions;
    private final transient Sharing sharing;
    private final transient BiConsumer<String, List<String>> done;
    private final CheckboxGroup<ItemRow> items = new CheckboxGroup<>("Which items?");
    private final MultiSelectComboBox<AgencyRow> agencies = new MultiSelectComboBox<>("With whom?");
    private final ShareReasons reasons;
    private final RadioButtonGroup<AgencyRow> whose = new RadioButtonGroup<>("Whose view?");
    private final Div recipient = new Div();
    private final Map<String, RecipientPanel> panels = new LinkedHashMap<>();
    private final GoldenRules rules = new GoldenRules();
    private final Paragraph problem = new Paragraph();
    private final KeptForm kept;
    private final Button apply = new Button("Record the decision", click -> apply());

    /**
     * @param circle read without any clearance
     * @param about id of the record under which what is typed is kept
     * @param chosen ids of the items to begin with
     * @param done told what was done and the ids of what was said
     */
    ShareDialog(
            Circle circle,
            String about,
            List<String> chosen,
            GapActions actions,
            Sharing sharing,
            BiConsumer<String, List<String>> done) {
        this.circle = circle;
        this.shareable = Shareable.of(circle).beginning(chosen);
        this.actions = actions;
        this.sharing = sharing;
        this.done = done;
        this.kept = actions.kept(about, FORM).orElseThrow();
        setHeaderTitle("Share information about " + Called.in(circle.slice()).person(circle.child()));
        addClassName("kith-share-dialog");
        setWidth("80rem");
        setMaxWidth("97vw");
        setHeight("94vh");
        setCloseOnOutsideClick(false);
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        reasons = new ShareReasons(
                circle.latestOpenEnquiry().isPresent(),
                this::show,
                () -> panels.values().forEach(this::offerBases));
        Div form = new Div(kept, what(), whom(), reasons, rules);
        form.addClassNames("kith-form", "kith-wide-form");
        Div side = new Div(whose, recipient, problem);
        side.addClassName("kith-share-side");
        Div columns = new Div(form, side);
        columns.addClassNames("kith-ask-columns", "kith-share-columns");
        add(columns);
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setDisableOnClick(true);
        apply.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        Paragraph where =
                new Paragraph("What goes out stands on their desk in Kith at once. Nothing is mailed by itself.");
        where.addClassNames("kith-quiet", "kith-small", "kith-ask-where");
        getFooter().add(where, new Button("Close", click -> close()), apply);
        whose.setItemLabelGenerator(AgencyRow::name);
        whose.addValueChangeListener(change -> showSelected());
        items.setValue(new HashSet<>(shareable.items().stream()
                .filter(item -> chosen.contains(item.id()))
                .toList()));
        show();
        keep(chosen);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                agencies.focus();
            }
        });
    }

    /** Whatever was left stands in it again, and the items that somebody has just chosen besides. */
    private void keep(List<String> chosen) {
        reasons.keep(kept);
        kept.field("items", items, rows -> ids(rows, ItemRow::id), ids -> rows(shareable.items(), ItemRow::id, ids))
                .field(
                        "agencies",
                        agencies,
                        rows -> ids(rows, AgencyRow::id),
                        ids -> rows(shareable.agencies(), AgencyRow::id, ids))
                .part(
                        () -> {
                            Map<String, String> texts = new HashMap<>();
                            panels.values().forEach(panel -> texts.putAll(panel.texts()));
                            return texts;
                        },
                        texts -> panels.values().forEach(panel -> panel.fill(texts)))
                .then(this::show)
                .begin();
        Set<ItemRow> all = new LinkedHashSet<>(items.getValue());
        shareable.items().stream().filter(item -> chosen.contains(item.id())).forEach(all::add);
        items.setValue(all);
    }

    private static <T> String ids(Collection<T> rows, Function<T, String> id) {
        return rows.stream().map(id).sorted().collect(Collectors.joining(" "));
    }

    private static <T> Set<T> rows(List<T> offered, Function<T, String> id, String ids) {
        List<String> wanted = List.of(ids.split(" "));
        return offered.stream()
                .filter(row -> wanted.contains(id.apply(row)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Div what() {
        Called called = Called.in(circle.slice());
        items.setItems(shareable.items());
        items.setItemLabelGenerator(item -> Called.item(item) + " (" + called.agency(item.heldBy())
                + (item.date() == null ? "" : ", " + Dates.day(item.date())) + ")");
        items.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        items.addClassName("kith-share-items");
        items.addValueChangeListener(change -> itemsChanged());
        Div what = new Div(items);
        for (String held : shareable.heldBack()) {
            Paragraph note = new Paragraph(held);
            note.addClassNames("kith-small", "kith-unknown");
            what.add(note);
        }
        return what;
    }

    private MultiSelectComboBox<AgencyRow> whom() {
        agencies.setItems(shareable.agencies());
        agencies.setItemLabelGenerator(AgencyRow::name);
        agencies.setWidthFull();
        agencies.setHelperText("For each of them the right side shows what they get.");
        agencies.addValueChangeListener(change -> agenciesChanged());
        return agencies;
    }

    private void itemsChanged() {
        List<ItemRow> chosen = chosen();
        panels.values().forEach(panel -> panel.items(chosen));
        show();
    }

    private List<ItemRow> chosen() {
        return shareable.items().stream().filter(items.getValue()::contains).toList();
    }

    private void agenciesChanged() {
        Set<AgencyRow> wanted = agencies.getValue();
        panels.values().removeIf(panel -> !wanted.contains(panel.agency()));
        for (AgencyRow agency : shareable.agencies()) {
            if (wanted.contains(agency) && !panels.containsKey(agency.id())) {
                RecipientPanel panel = new RecipientPanel(agency, circle, kept, this::panelChanged);
                panels.put(agency.id(), panel);
                panel.items(chosen());
                offerBases(panel);
            }
        }
        AgencyRow before = whose.getValue();
        List<AgencyRow> all =
                panels.values().stream().map(RecipientPanel::agency).toList();
        whose.setItems(all);
        whose.setValue(all.contains(before) ? before : all.isEmpty() ? null : all.getLast());
        show();
        showSelected();
    }

    private void panelChanged() {
        show();
        kept.changed();
    }

    private void offerBases(RecipientPanel panel) {
        panel.bases(
                actions
                        .asking()
                        .orElseThrow()
                        .bases()
                        .offered(panel.agency().type(), reasons.purpose(), circle.day())
                        .stream()
                        .map(LawfulBases.Basis::basis)
                        .toList());
    }

    private void showSelected() {
        recipient.removeAll();
        RecipientPanel chosen =
                whose.getValue() == null ? null : panels.get(whose.getValue().id());
        if (chosen != null) {
            recipient.add(chosen);
        } else {
            Paragraph first = new Paragraph("Choose items and with whom: here stands exactly what each of them reads.");
            first.addClassName("kith-quiet");
            recipient.add(new H3("What they read"), first);
        }
    }

    private ShareDraft draft() {
        return reasons.draft(
                chosen(), panels.values().stream().map(RecipientPanel::part).toList(), actions.from());
    }

    private void show() {
        ShareDraft draft = draft();
        List<RecipientView> views = new ArrayList<>();
        for (ShareDraft.Part part : draft.parts()) {
            RecipientView view = RecipientView.of(circle, draft, part);
            views.add(view);
            Objects.requireNonNull(panels.get(part.agency())).show(view);
        }
        whose.setVisible(!panels.isEmpty());
        if (panels.isEmpty()) {
            showSelected();
        }
        rules.show(GoldenCheck.of(draft, views));
    }

    private void apply() {
        try {
            ShareDraft draft = draft();
            Map<String, String> problems = draft.problems();
            mark(problems);
            if (problems.isEmpty()) {
                List<String> ids = sharing.decide(actions.writing(), circle, draft);
                kept.forget();
                close();
                done.accept(words(draft), ids);
            }
        } catch (KithException wrong) {
            say(wrong.getMessage());
        } finally {
            apply.setEnabled(true);
        }
    }

    private void mark(Map<String, String> problems) {
        items.setInvalid(problems.containsKey("items"));
        items.setErrorMessage(problems.getOrDefault("items", ""));
        agencies.setInvalid(problems.containsKey("agencies"));
        agencies.setErrorMessage(problems.getOrDefault("agencies", ""));
        reasons.mark(problems);
        for (RecipientPanel panel : panels.values()) {
            panel.problems(problems);
            if (panel.wrong(problems)) {
                whose.setValue(panel.agency());
            }
        }
        problem.setVisible(false);
        if (!problems.isEmpty()) {
            say("Nothing was saved yet. " + problems.values().iterator().next());
        }
    }

    private void say(@Nullable String words) {
        problem.setText(Objects.requireNonNullElse(words, "Nothing was saved."));
        problem.setVisible(true);
    }

    private String words(ShareDraft draft) {
        List<String> with = new ArrayList<>();
        List<String> not = new ArrayList<>();
        draft.parts()
                .forEach(part -> (draft.decision(part) == ShareDecisionKind.NOT ? not : with)
                        .add(Called.in(circle.slice()).agency(part.agency())));
        String shared = with.isEmpty()
                ? ""
                : "Shared with " + Called.list(with) + ": "
                        + Ages.counted(draft.items().size(), "item");
        String kept = not.isEmpty() ? "" : "Decided not to share with " + Called.list(not);
        return shared + (shared.isEmpty() || kept.isEmpty() ? "" : ". ") + kept;
    }
}
