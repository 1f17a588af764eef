package org.kith.gaps.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kith.circle.Circle;
import org.kith.circle.ItemRow;
import org.kith.circle.Person;
import org.kith.gaps.known.CoverageStatement.Said;
import org.kith.gaps.known.CoverageStatement.Topic;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.YesNo;

/**
 * When the child's own words were last recorded, and when somebody last saw the child alone. Of a child under two, what
 * was seen of it stands in for words. Source: reviews in which adults spoke for a child who was never heard alone.
 */
public final class Voice {

    /** Below this age in years words are not waited for. */
    public static final int WORDS_FROM = 2;

    private final Circle circle;

    public Voice(Circle circle) {
        this.circle = circle;
    }

    /** Whether the child is not born yet, or known to be under two. */
    public boolean tooYoung() {
        Person child = circle.child();
        return child.unborn() || child.age().isPresent() && child.age().getAsInt() < WORDS_FROM;
    }

    /** The newest item that carries the child's own words. */
    public Optional<ItemRow> words() {
        return newest(item -> item.kind() == ItemKind.CHILDS_VOICE || item.childWords() != null);
    }

    /** The newest item that says the child was seen alone. */
    public Optional<ItemRow> alone() {
        return newest(item -> item.seenAlone() == YesNo.YES);
    }

    /** The newest observation of the child. */
    public Optional<ItemRow> observed() {
        return newest(item -> item.kind() == ItemKind.OBSERVATION);
    }

    private Optional<ItemRow> newest(Predicate<ItemRow> which) {
        return circle.items().stream()
                .filter(which)
                .filter(item -> {
                    LocalDate date = item.date();
                    return date == null || !date.isAfter(circle.day());
                })
                .max(Comparator.comparing(ItemRow::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(ItemRow::id));
    }

    List<Said> sentences() {
        if (circle.child().unborn()) {
            return List.of();
        }
        Say say = new Say(circle);
        String name = say.child();
        List<ItemRow> behind = new ArrayList<>();
        if (tooYoung()) {
            Optional<ItemRow> seen = observed();
            seen.ifPresent(behind::add);
            return List.of(said(
                    seen.map(item -> "How " + name + " was, as somebody saw it, was last recorded on "
                                    + say.day(item.date()) + ", by " + say.agency(item.heldBy()) + ".")
                            .orElse("No observation of how " + name + " is, as somebody saw it, is recorded."),
                    seen.isEmpty(),
                    behind));
        }
        Optional<ItemRow> words = words();
        Optional<ItemRow> alone = alone();
        words.ifPresent(behind::add);
        alone.ifPresent(behind::add);
        String text = words.map(item -> name + "’s own words were last recorded on " + say.day(item.date()))
                        .orElse("No words of " + name + "’s own are recorded")
                + alone.map(item -> words.isPresent() && words.get().equals(item)
                                ? ", seen alone"
                                : "; " + name + " was last recorded as seen alone on " + say.day(item.date()))
                        .orElse("; no item says that " + name + " was seen alone")
                + ".";
        return List.of(said(text, words.isEmpty() || alone.isEmpty(), behind));
    }

    private static Said said(String text, boolean unknown, List<ItemRow> rows) {
        return new Said(
                Topic.VOICE, text, unknown, rows.stream().map(ItemRow::id).toList());
    }
}
