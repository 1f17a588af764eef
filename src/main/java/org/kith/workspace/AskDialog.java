package org.kith.workspace;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.EnquiryRow;
import org.kith.circle.NotTo;
import org.kith.circle.Person;
import org.kith.enquiry.Ask;
import org.kith.enquiry.AskLetter;
import org.kith.enquiry.AskPurpose;
import org.kith.enquiry.Asking;
import org.kith.enquiry.LawfulBases;
import org.kith.enquiry.Telling;
import org.kith.enquiry.ui.KeptForm;
import org.kith.gaps.FindingKey;
import org.kith.kernel.KithException;
import org.kith.kernel.Moment;
import org.kith.uikit.ContactLine;
import org.kith.uikit.CopyButton;
import org.kith.uikit.Dates;
import org.kith.vocabulary.Rag;

/** Writes an ask: whom, what, exactly what they are told, on what basis, by when; and shows it as it will be read. */
final class AskDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "ask ";

    private final transient Circle circle;
    private final transient GapActions actions;
    private final transient Asking asking;
    private final transient BiConsumer<String, List<String>> done;
    private final @Nullable EnquiryRow enquiry;
    private final @Nullable Rag grade;
    private final ComboBox<AgencyRow> agency = new ComboBox<>("Which agency do you ask?");
    private final Div reach = new Div();
    private final TextArea question = new TextArea("What do you ask?");
    private final Select<Rag> urgency = new Select<>();
    private final Select<AskPurpose> purpose = new Select<>();
    private final ComboBox<String> basis = new ComboBox<>("Lawful basis");
    private final MultiSelectComboBox<Person> notTo = new MultiSelectComboBox<>("Who must not learn of it?");
    private final TellingFields telling;
    private final Pre preview = new Pre();
    private final CopyButton copy = new CopyButton("Copy for secure mail", "");
    private final Paragraph problem = new Paragraph();
    private final KeptForm kept;

    /**
     * @param circle read without any clearance
     * @param first the agencies to offer first
     * @param about whom to ask about
     * @param words the question to begin with
     * @param done told the agency's name and the ids of what was said
     */
    AskDialog(
            Circle circle,
            List<AgencyRow> first,
            List<FindingKey.Part> about,
            String words,
            GapActions actions,
            BiConsumer<String, List<String>> done) {
        this.circle = circle;
        this.actions = actions;
        this.asking = actions.asking().orElseThrow();
        this.done = done;
        this.enquiry = circle.latestOpenEnquiry().orElse(null);
        this.grade = enquiry == null
                ? null
                : circle.slice().enquiries().grade(enquiry).orElse(null);
        this.kept = actions.kept(
                        circle.child().ref().records().getFirst(),
                        FORM + (first.isEmpty() ? "" : first.getFirst().id()))
                .orElseThrow();
        this.telling = new TellingFields(Telling.of(circle, about), this::show);
        setHeaderTitle("Ask an agency");
        addClassName("kith-ask-dialog");
        setWidth("76rem");
        setMaxWidth("96vw");
        agencies(first);
        question.setValue(words);
        question.setMinRows(3);
        question.setMaxRows(8);
        question.setValueChangeMode(ValueChangeMode.LAZY);
        question.addValueChangeListener(change -> show());
        urgency();
        basis();
        notTo();
        problem.addClassName("kith-form-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div form = new Div(kept, forWhat(), agency, reach, question, telling, urgency, purpose, basis, advice(), notTo);
        form.addClassNames("kith-form", "kith-wide-form");
        preview.addClassName("kith-ask-preview");
        // A long letter scrolls, by keyboard too.
        preview.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", "What they read");
        H3 heading = new H3("What they read");
        Div head = new Div(heading, copy);
        head.addClassName("kith-ask-preview-head");
        Div side = new Div(head, preview, problem);
        side.addClassName("kith-ask-side");
        Div columns = new Div(form, side);
        columns.addClassName("kith-ask-columns");
        add(columns);
        Button apply = new Button("Send", click -> apply());
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph where =
                new Paragraph("The request stands on their desk in Kith at once. Nothing is mailed by itself.");
        where.addClassNames("kith-quiet", "kith-small", "kith-ask-where");
        getFooter().add(where, new Button("Close", click -> close()), apply);
        show();
        keep();
    }

    private void keep() {
        kept.one("agency", agency, AgencyRow::id)
                .text("question", question)
                .choice("urgency", urgency, Rag.class)
                .choice("purpose", purpose, AskPurpose.class)
                .text("basis", basis)
                .several("notTo", notTo, person -> person.ref().records().getFirst())
                .part(telling::texts, telling::fill)
                .then(this::show)
                .begin();
    }

    private Paragraph forWhat() {
        Called called = Called.in(circle.slice());
        Paragraph words = new Paragraph(
                enquiry == null
                        ? "No enquiry about " + called.shortly(circle.child())
                                + " is open. The ask stands by itself, as one practitioner’s to another agency: no enquiry’s"
                                + " clock runs for it, and the answer belongs to no enquiry until somebody cites it in one."
                        : "For the " + (grade == null ? "" : grade.label() + " ") + "enquiry about "
                                + called.shortly(circle.child())
                                + (enquiry.openedAt() == null
                                        ? ""
                                        : " opened "
                                                + GapsPanel.moment(
                                                        enquiry.openedAt().instant(), circle.day()))
                                + ".");
        words.addClassNames("kith-small", enquiry == null ? "kith-form-problem" : "kith-quiet");
        return words;
    }

    private void agencies(List<AgencyRow> first) {
        Set<String> runners = circle.runners();
        Set<AgencyRow> all = new LinkedHashSet<>(first);
        circle.slice().rows(AgencyRow.class).stream()
                .filter(row -> !runners.contains(row.id()))
                .sorted(Comparator.comparing(AgencyRow::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(all::add);
        agency.setItems(all);
        agency.setItemLabelGenerator(AgencyRow::name);
        agency.setRequiredIndicatorVisible(true);
        agency.addValueChangeListener(change -> {
            agency.setInvalid(false);
            reach.removeAll();
            AgencyRow chosen = change.getValue();
            if (chosen != null) {
                reach.add(new ContactLine(chosen.name(), chosen.phone(), chosen.email()));
            }
            offerBases();
            show();
        });
        if (!first.isEmpty()) {
            agency.setValue(first.getFirst());
        }
        agency.focus();
    }

    private void urgency() {
        urgency.setLabel("How urgent?");
        urgency.setItems(Rag.values());
        urgency.setItemLabelGenerator(each -> each == null
                ? ""
                : Called.capital(each.label()) + asking.due(each).map(this::by).orElse(": no clock"));
        urgency.setValue(grade == null ? Rag.GREEN : grade);
        urgency.addValueChangeListener(change -> show());
    }

    private String by(Instant due) {
        return ": answer by " + GapsPanel.shortly(due, circle.day());
    }

    private void basis() {
        purpose.setLabel("What is it for?");
        purpose.setItems(AskPurpose.values());
        purpose.setItemLabelGenerator(each -> each == null ? "" : Called.capital(each.label()));
        purpose.setValue(enquiry == null ? AskPurpose.ADVICE : AskPurpose.SCREENING);
        purpose.addValueChangeListener(change -> {
            offerBases();
            show();
        });
        basis.setAllowCustomValue(true);
        basis.addCustomValueSetListener(typed -> basis.setValue(typed.getDetail()));
        basis.addValueChangeListener(change -> show());
        offerBases();
    }

    private void offerBases() {
        AgencyRow chosen = agency.getValue();
        if (purpose.getValue() == null) {
            return;
        }
        List<String> offered = chosen == null
                ? List.of()
                : asking.bases().offered(chosen.type(), purpose.getValue(), circle.day()).stream()
                        .map(LawfulBases.Basis::basis)
                        .toList();
        basis.setItems(offered);
        basis.setValue(offered.isEmpty() ? null : offered.getFirst());
    }

    private static Paragraph advice() {
        Paragraph advice = new Paragraph(
                "Offered by kind of agency and purpose from a list with dates in force. No legal advice: choose, or write"
                        + " another.");
        advice.addClassNames("kith-quiet", "kith-small");
        return advice;
    }

    private void notTo() {
        Called called = Called.in(circle.slice());
        List<Person> recorded = NotTo.around(circle).stream()
                .filter(person -> !person.dead() && !Called.closed(person))
                .toList();
        notTo.setItems(Stream.concat(
                        Stream.concat(Stream.of(circle.child()), circle.familyCircle().stream()), recorded.stream())
                .distinct()
                .filter(person -> !person.dead() && !Called.closed(person))
                .toList());
        notTo.setItemLabelGenerator(called::person);
        notTo.setValue(new LinkedHashSet<>(recorded));
        notTo.setHelperText((recorded.isEmpty()
                        ? ""
                        : "Recorded already: "
                                + Called.list(
                                        recorded.stream().map(called::person).toList())
                                + ". Take out whom this agency need not know of. ")
                + "Nobody is told by Kith. The agency reads these names with a warning.");
        notTo.addValueChangeListener(change -> show());
    }

    private AskLetter letter() {
        Called called = Called.in(circle.slice());
        AgencyRow chosen = agency.getValue();
        return new AskLetter(
                chosen == null ? "…" : chosen.name(),
                actions.from(),
                due().map(AskDialog::dated).orElse(null),
                telling.aboutLines(),
                telling.otherLines(),
                question.getValue(),
                Optional.ofNullable(basis.getValue()).orElse(""),
                notTo.getValue().stream().map(called::person).sorted().toList());
    }

    /** A letter is read on another day than it is written. */
    static String dated(Instant due) {
        Moment at = Moment.of(due);
        return Dates.day(at.day()) + ", " + Dates.time(at);
    }

    private Optional<Instant> due() {
        return asking.due(urgency.getValue());
    }

    private void show() {
        if (telling == null) {
            return;
        }
        String text = letter().text();
        preview.setText(text);
        copy.getElement().setAttribute("data-copy", text);
        kept.changed();
    }

    private void apply() {
        AgencyRow chosen = agency.getValue();
        if (chosen == null) {
            agency.setErrorMessage("Choose the agency that you ask.");
            agency.setInvalid(true);
            return;
        }
        try {
            // The clock of the enquiry's grade runs by itself; another one is written down.
            boolean ownClock = enquiry == null || urgency.getValue() != grade;
            List<String> ids = actions.send(new Ask(
                    enquiry == null ? null : enquiry.id(),
                    chosen.id(),
                    telling.about(),
                    question.getValue(),
                    letter().told(),
                    Objects.requireNonNullElse(basis.getValue(), ""),
                    notTo.getValue().stream()
                            .map(person -> person.ref().records().getFirst())
                            .sorted()
                            .toList(),
                    ownClock ? due().orElse(null) : null));
            kept.forget();
            close();
            done.accept(chosen.name(), ids);
        } catch (KithException.Invalid wrong) {
            problem.setText(wrong.getMessage());
            problem.setVisible(true);
        }
    }
}
