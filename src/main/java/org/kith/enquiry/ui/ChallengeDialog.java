package org.kith.enquiry.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.AgencyRow;
import org.kith.circle.Called;
import org.kith.circle.EnquiryRow;
import org.kith.circle.PractitionerRow;
import org.kith.enquiry.Challenge;

/** Raises a professional challenge with an agency: about an enquiry, or about one item. */
final class ChallengeDialog {

    private static final List<String> LEVELS =
            List.of("between practitioners", "between managers", "between heads of service", "to the partnership");

    /** What it may be about. */
    private record About(@Nullable String enquiry, @Nullable String item, String label) {

        String id() {
            return item == null ? Objects.requireNonNull(enquiry) : item;
        }
    }

    private ChallengeDialog() {}

    /**
     * @param words to begin with; what was left of another challenge stays where it is then
     */
    static void open(EnquiryDesk desk, EnquiryRow enquiry, String words) {
        Form form = new Form(desk, enquiry, words);
        KeptForm kept = desk.kept(
                enquiry.id(), words.isEmpty() ? EnquiryDesk.CHALLENGE : EnquiryDesk.CHALLENGE + " to a decision");
        form.keep(kept);
        new FormDialog(kept, "Raise a challenge", "Raise it", () -> {
                    List<String> ids = desk.deciding().challenge(desk.writing().get(), form.value(desk));
                    return () -> desk.acts().said("Recorded: a challenge was raised", ids);
                })
                .open(
                        form.about,
                        form.to,
                        form.text,
                        form.level,
                        form.pair(),
                        form.at,
                        Fields.note(
                                "A challenge is part of working together. It and its answer stand beside the enquiry,"
                                        + " also where it stays a disagreement."));
    }

    /** Its fields. */
    private static final class Form {

        private final ComboBox<About> about = new ComboBox<>("What is it about?");
        private final ComboBox<AgencyRow> to;
        private final TextArea text = new TextArea("What do you see otherwise, and what do you ask for?");
        private final ComboBox<String> level = new ComboBox<>("At which level?");
        private final ComboBox<Fields.Choice> by;
        private final ComboBox<AgencyRow> own;
        private final DateTimePicker at;

        Form(EnquiryDesk desk, EnquiryRow enquiry, String words) {
            Called called = Called.in(desk.circle().slice());
            About whole = new About(enquiry.id(), null, "This enquiry and how it is decided");
            about.setItems(Stream.concat(
                            Stream.of(whole),
                            Fields.latestFirst(desk.circle().items()).stream()
                                    .map(item -> new About(null, item.id(), "Item: " + Called.item(item))))
                    .toList());
            about.setItemLabelGenerator(About::label);
            about.setValue(whole);
            to = Fields.agency("With which agency?", desk.circle());
            if (enquiry.agency() != null) {
                to.setValue(desk.circle().slice().agency(enquiry.agency()));
            }
            text.setMinRows(3);
            text.setValue(words);
            level.setItems(LEVELS);
            level.setAllowCustomValue(true);
            level.addCustomValueSetListener(typed -> level.setValue(typed.getDetail()));
            level.setValue(LEVELS.getFirst());
            List<Fields.Choice> known = desk.circle().slice().rows(PractitionerRow.class).stream()
                    .sorted(Comparator.comparing(PractitionerRow::name, String.CASE_INSENSITIVE_ORDER))
                    .map(row -> new Fields.Choice(row.id(), row.name() + ", " + called.agency(row.agency())))
                    .toList();
            by = Fields.choiceOrWords("Who raises it?", known);
            own = Fields.agency("Which agency do they work for?", desk.circle());
            own.setVisible(false);
            by.addValueChangeListener(change -> own.setVisible(
                    change.getValue() != null && change.getValue().id() == null));
            // Whoever works for the partnership itself is known by their team.
            desk.agency()
                    .map(id -> desk.circle().slice().agency(id))
                    .or(() -> Fields.agencies(desk.circle()).stream()
                            .filter(row -> desk.name().endsWith(", " + row.name()))
                            .findFirst())
                    .ifPresent(own::setValue);
            String me = desk.looking().reader().name();
            Fields.Choice self = known.stream()
                    .filter(choice -> choice.label().startsWith(me + ", "))
                    .findFirst()
                    .orElseGet(() -> new Fields.Choice(null, me));
            if (self.id() == null) {
                by.setItems(Stream.concat(Stream.of(self), known.stream()).toList());
            }
            by.setValue(self);
            at = Fields.moment("When was it raised?", desk.now(), desk.now());
        }

        private void keep(KeptForm kept) {
            kept.one("about", about, About::id)
                    .one("to", to, AgencyRow::id)
                    .text("text", text)
                    .text("level", level)
                    .choice("by", by)
                    .one("own", own, AgencyRow::id)
                    .moment("at", at);
        }

        private Div pair() {
            Div pair = new Div(by, own);
            pair.addClassName("kith-answer-pair");
            return pair;
        }

        private Challenge value(EnquiryDesk desk) {
            About what = about.getValue();
            Fields.Choice who = by.getValue();
            Challenge value = new Challenge(
                    what == null ? null : what.enquiry(),
                    what == null ? null : what.item(),
                    who == null ? null : who.id(),
                    who == null ? "" : who.label(),
                    own.getValue() == null ? null : own.getValue().id(),
                    to.getValue() == null ? null : to.getValue().id(),
                    level.getValue() == null ? "" : level.getValue(),
                    text.getValue(),
                    Fields.value(at, desk.now()));
            Fields.mark(about, what == null ? "Choose what it is about." : null);
            Fields.mark(to, to.getValue() == null ? "Choose an agency." : null);
            Fields.mark(text, text.getValue().strip().length() < 3 ? "Say it in a sentence or two." : null);
            Fields.mark(level, value.level().isBlank() ? "Say at which level." : null);
            Fields.mark(by, who == null ? "Say who." : null);
            Fields.mark(own, who != null && who.id() == null && own.getValue() == null ? "Choose the agency." : null);
            return value;
        }
    }
}
