package org.kith.enquiry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.circle.Called;
import org.kith.circle.ChallengeRow;
import org.kith.circle.ConditionRow;
import org.kith.circle.EnquiryRow;
import org.kith.circle.ItemRow;
import org.kith.circle.MeetingRow;
import org.kith.circle.RequestRow;
import org.kith.circle.Slice;
import org.kith.enquiry.BeforeDeciding;
import org.kith.enquiry.ChallengeState;
import org.kith.enquiry.Deciding;
import org.kith.enquiry.WhoseWord;
import org.kith.record.Telling;
import org.kith.uikit.Chip;

/** What stands with an enquiry on its card: what still waits, its meetings, its challenges, and how it came to be decided. */
public final class EnquiryParts {

    private final EnquiryDesk desk;
    private final Slice slice;
    private final Called called;

    public EnquiryParts(EnquiryDesk desk) {
        this.desk = desk;
        this.slice = desk.circle().slice();
        this.called = Called.in(slice);
    }

    /** What can be done with an enquiry; nothing for those who may not record. */
    public List<Component> actions(EnquiryRow enquiry) {
        List<Component> actions = new ArrayList<>();
        if (!desk.may() || enquiry.restricted()) {
            return actions;
        }
        if (enquiry.open()) {
            boolean left = desk.left(enquiry.id(), EnquiryDesk.DECISION);
            actions.add(button(left ? "Go on deciding…" : "Decide…", () -> new DecideDialog(desk, enquiry).open()));
        }
        actions.add(button(
                desk.left(enquiry.id(), EnquiryDesk.MEETING) ? "Go on with the meeting…" : "Record a meeting…",
                () -> ShortForms.meeting(desk, enquiry)));
        actions.add(button(
                desk.left(enquiry.id(), EnquiryDesk.CHALLENGE) ? "Go on with the challenge…" : "Challenge…",
                () -> ChallengeDialog.open(desk, enquiry, "")));
        if (!enquiry.open()) {
            if (enquiry.feedbackAt() == null) {
                actions.add(button("Whoever referred was told…", () -> ShortForms.feedback(desk, enquiry)));
            }
            desk.deciding()
                    .decided(desk.looking(), enquiry, slice.rows(ConditionRow.class))
                    .ifPresent(act -> actions.add(button("Take the decision back…", () -> takeBack(act))));
        }
        return actions;
    }

    private void takeBack(Deciding.Act act) {
        new FormDialog(
                        null,
                        "Take the decision back",
                        "Take it back",
                        () -> desk.takenBack("Recorded: the decision was taken back", act))
                .open(Fields.note(
                        "The enquiry is open again, and the conditions set with the decision are taken back with it."
                                + " That it was decided, by whom and why, stays readable."));
    }

    /** What stands below the facts of an enquiry. */
    public List<Component> below(EnquiryRow enquiry) {
        List<Component> parts = new ArrayList<>();
        if (enquiry.restricted()) {
            return parts;
        }
        feedback(enquiry).ifPresent(parts::add);
        history(enquiry).ifPresent(parts::add);
        stillOpen(enquiry).ifPresent(parts::add);
        meetings(enquiry).ifPresent(parts::add);
        challenges(enquiry).ifPresent(parts::add);
        return parts;
    }

    private Optional<Component> feedback(EnquiryRow enquiry) {
        if (enquiry.open()) {
            return Optional.empty();
        }
        return Optional.of(said(
                enquiry.feedbackAt() == null
                        ? "That whoever referred was told is not recorded."
                        : "Whoever referred was told on " + Fields.words(enquiry.feedbackAt()) + "."));
    }

    /** A decision that was made in Kith and is not the one that stands: it stays readable. */
    private Optional<Component> history(EnquiryRow enquiry) {
        List<Telling> tellings =
                desk.deciding().tellings(desk.looking(), List.of(enquiry.id())).getOrDefault(enquiry.id(), List.of());
        Div lines = new Div();
        Set<String> said = new HashSet<>();
        for (Telling telling : tellings) {
            String reason = telling.cells().text("decision_reason");
            boolean other = !java.util.Objects.equals(reason, enquiry.decisionReason());
            if (telling.what() == Telling.What.ADDED && reason != null && other && said.add(reason)) {
                lines.add(said("Decided in Kith by " + telling.by()
                        + (telling.at() == null ? "" : " on " + Fields.words(telling.at())) + ", since "
                        + (enquiry.open() ? "taken back" : "decided otherwise") + ": “" + reason + "”"));
            }
        }
        return lines.getElement().getChildCount() == 0 ? Optional.empty() : Optional.of(lines);
    }

    /** Of a closed enquiry what still waits; whose word its decision rests on. */
    private Optional<Component> stillOpen(EnquiryRow enquiry) {
        if (enquiry.open()) {
            return Optional.empty();
        }
        Div all = new Div();
        List<String> words = enquiry.cites().stream()
                .map(id -> slice.row(ItemRow.class, id))
                .filter(java.util.Objects::nonNull)
                .flatMap(item -> WhoseWord.of(desk.circle(), item).stream()
                        .map(word -> "“" + Called.item(item) + "”: " + Character.toLowerCase(word.charAt(0))
                                + word.substring(1)))
                .toList();
        if (!words.isEmpty()) {
            all.add(list("Whose word", words));
        }
        List<RequestRow> waiting = BeforeDeciding.waiting(slice, enquiry);
        if (!waiting.isEmpty()) {
            all.add(list("Still waits for an answer", BeforePanel.asks(slice, waiting)));
        }
        return all.getElement().getChildCount() == 0 ? Optional.empty() : Optional.of(all);
    }

    private Optional<Component> meetings(EnquiryRow enquiry) {
        List<MeetingRow> meetings = slice.rows(MeetingRow.class).stream()
                .filter(meeting -> enquiry.id().equals(meeting.enquiry()))
                .sorted(Comparator.comparing(
                        MeetingRow::heldAt, Comparator.nullsFirst(Comparator.<org.kith.kernel.Moment>naturalOrder())))
                .toList();
        if (meetings.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-enquiry-facts");
        for (MeetingRow meeting : meetings) {
            ListItem line = new ListItem(meeting(meeting));
            boolean silent = meeting.attended().isEmpty();
            if (desk.may() && silent) {
                line.add(button("Who came…", () -> ShortForms.attendance(desk, meeting)));
            }
            list.add(line);
        }
        return Optional.of(part("Meetings", list));
    }

    private String meeting(MeetingRow meeting) {
        List<String> words = new ArrayList<>();
        words.add(Called.capital(meeting.kind() == null ? "meeting" : meeting.kind())
                + (meeting.heldAt() == null ? "" : " on " + Fields.words(meeting.heldAt())));
        if (!meeting.attended().isEmpty()) {
            words.add("came: " + agencies(meeting.attended()));
        }
        if (!meeting.apologies().isEmpty()) {
            words.add("apologies: " + agencies(meeting.apologies()));
        }
        Set<String> silent = new LinkedHashSet<>(meeting.invited());
        silent.removeAll(meeting.attended());
        silent.removeAll(meeting.apologies());
        if (!silent.isEmpty()) {
            words.add("invited, no attendance recorded: " + agencies(silent));
        }
        return String.join("; ", words) + ". ";
    }

    private String agencies(Iterable<String> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(called.agency(id)));
        return Called.list(names.stream().sorted().toList());
    }

    private Optional<Component> challenges(EnquiryRow enquiry) {
        Set<ChallengeRow> challenges = new LinkedHashSet<>(slice.followUps().challenges(enquiry));
        // Those about an item stand where the latest enquiry is.
        if (desk.circle().latestEnquiry().filter(enquiry::equals).isPresent()) {
            desk.circle()
                    .items()
                    .forEach(item -> challenges.addAll(slice.followUps().challenges(item)));
        }
        if (challenges.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-enquiry-facts");
        for (ChallengeRow challenge : challenges) {
            ListItem line = new ListItem();
            if (challenge.restricted()) {
                line.setText("Restricted: contact " + called.agency(challenge.toAgency()) + ".");
            } else {
                ChallengeState state = ChallengeState.of(challenge);
                line.add(
                        new Chip(state.label(), state.open() ? Chip.Tone.PLAIN : Chip.Tone.QUIET),
                        new Text(" " + challenge(challenge)));
                if (desk.may() && state.open()) {
                    line.add(button(
                            state == ChallengeState.ANSWERED ? "What came of it…" : "Their answer…",
                            () -> ShortForms.answer(desk, challenge)));
                }
            }
            list.add(line);
        }
        return Optional.of(part("Challenges", list));
    }

    private String challenge(ChallengeRow challenge) {
        ItemRow item = slice.row(ItemRow.class, challenge.aboutItem());
        return called.speaker(challenge.raisedBy()).orElse("Somebody") + " to " + called.agency(challenge.toAgency())
                + (challenge.raisedAt() == null ? "" : ", " + Fields.words(challenge.raisedAt()))
                + (challenge.level() == null ? "" : ", " + challenge.level())
                + (item == null ? "" : ", about “" + Called.item(item) + "”")
                + (challenge.text() == null ? "" : ": “" + challenge.text() + "”")
                + (challenge.answeredAt() == null ? "" : " Answered " + Fields.words(challenge.answeredAt()) + ".")
                + (challenge.outcome() == null ? " " : " " + challenge.outcome() + " ");
    }

    private static Div list(String heading, List<String> lines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("kith-enquiry-facts");
        lines.forEach(line -> list.add(new ListItem(line)));
        return part(heading, list);
    }

    private static Div part(String heading, Component content) {
        H3 head = new H3(heading);
        head.addClassName("kith-enquiry-part");
        return new Div(head, content);
    }

    static NativeButton button(String text, Runnable work) {
        NativeButton button = new NativeButton(text, click -> work.run());
        button.addClassNames("kith-plain-button", "kith-noprint");
        return button;
    }

    private static Component said(String text) {
        Paragraph said = Fields.note(text);
        said.addClassName("kith-enquiry-said");
        return said;
    }
}
