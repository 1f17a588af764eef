package org.kith.information.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.circle.Person;
import org.kith.circle.Slice;
import org.kith.kernel.Moment;

/** What has to be mended before something is saved, and what is asked about and may be kept. Pure functions. */
public final class Checks {

    /** Longest text, in characters. */
    public static final int LONGEST = 10_000;

    private static final List<String> TEXTS =
            List.of("summary", "detail", "context", "child_words", "impact", "still_relevant_because", "could_not");

    private Checks() {}

    /**
     * What is wrong, by column, and how to mend it. Empty when it can be saved.
     */
    public static Map<String, String> problems(Recording recording) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (recording.text("summary").isBlank()) {
            problems.put("summary", "Write what happened or was said. One line is enough.");
        }
        if (recording.kind().isEmpty()) {
            problems.put("kind", "Choose what it is. If nothing fits, “event” does.");
        }
        if (recording.about().isEmpty()) {
            problems.put("about", "Choose whom it is about.");
        } else if (recording.about().stream().allMatch(person -> switch (recording.role(person)) {
            case WITNESS, MENTIONED -> true;
            case SUBJECT, HARMED, ALLEGED -> false;
        })) {
            problems.put("about", "Everybody here is a witness or only mentioned. Choose whom it is about.");
        }
        if (recording.named("held_by").isEmpty()) {
            problems.put("held_by", "Choose the agency for which you record it: it answers for it.");
        }
        Moment from = recording.moment("occurred_from");
        Moment to = recording.moment("occurred_to");
        if (from != null && to != null && to.isBefore(from)) {
            problems.put("occurred_to", "It ends before it begins. Change one of the two days.");
        }
        if (recording.named("heard_by").isPresent()
                && recording.text("child_words").isBlank()) {
            problems.put(
                    "child_words", "You name who heard the child. Write the child’s words, or clear who heard them.");
        }
        TEXTS.stream()
                .filter(column -> recording.text(column).length() > LONGEST)
                .forEach(column -> problems.put(
                        column,
                        "This is longer than " + LONGEST + " characters. Shorten it, or record it as two items."));
        return problems;
    }

    /**
     * What is unlikely: a time ahead, a time before somebody it is about was born or after they died.
     *
     * @param now the moment of recording
     */
    public static List<Doubt> doubts(Recording recording, Slice slice, Moment now) {
        List<Doubt> doubts = new ArrayList<>();
        Moment from = recording.moment("occurred_from");
        Moment to = recording.moment("occurred_to");
        if (ahead(from, now) || ahead(to, now)) {
            doubts.add(new Doubt(
                    "ahead",
                    "occurred_from",
                    "This lies ahead. If it is planned, say so here; otherwise put the date right."));
        }
        LocalDate day = recording.day();
        if (day != null) {
            for (Person person : slice.people().of(recording.about())) {
                life(person, day, recording).ifPresent(doubts::add);
            }
        }
        return doubts.stream().distinct().toList();
    }

    private static boolean ahead(@org.jspecify.annotations.Nullable Moment moment, Moment now) {
        return moment != null && (moment.bare() ? moment.day().isAfter(now.day()) : moment.isAfter(now));
    }

    private static Optional<Doubt> life(Person person, LocalDate day, Recording recording) {
        LocalDate born = person.born();
        LocalDate died = person.died();
        if (born != null && day.isBefore(born)) {
            return Optional.of(
                    new Doubt(
                            "before-birth",
                            "occurred_from",
                            "Somebody this is about was not born then. If that is right, say why; otherwise put the date right."));
        }
        if (died != null && day.isAfter(died)) {
            return Optional.of(
                    new Doubt(
                            "after-death",
                            "occurred_from",
                            "Somebody this is about had died by then. If that is right, say why; otherwise put the date right."));
        }
        return Optional.empty();
    }
}
