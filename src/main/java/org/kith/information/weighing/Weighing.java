package org.kith.information.weighing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.store.GraphReader;
import org.kith.vocabulary.LinkType;
import org.kith.vocabulary.ReadingWeight;
import org.kith.vocabulary.StatementKind;

/**
 * Records how somebody reads an item, and what two items mean together. A later reading stands beside an earlier one, which
 * stays readable; a line between two items settles nothing by itself. Whether the role of whoever asks may record is for
 * the caller to ask.
 */
public final class Weighing {

    private static final int LONGEST = 2_000;
    private static final int SHORTEST = 3;

    private final Sayings sayings;
    private final DomainClock clock;
    private final OwnPractitioner own;

    Weighing(GraphReader reader, Sayings sayings, DomainClock clock) {
        this.sayings = sayings;
        this.clock = clock;
        this.own = new OwnPractitioner(reader);
    }

    /**
     * For whom somebody speaks.
     *
     * @param agency id of the agency
     * @param team their team there, or empty
     */
    public record For(String agency, String team) {}

    /**
     * How somebody reads an item.
     *
     * @param readsItAs what they make of it
     * @param weight how much it weighs for them; null where they do not say
     * @param why why
     */
    public record Reads(String readsItAs, @Nullable ReadingWeight weight, String why) {}

    /**
     * What two items mean together.
     *
     * @param from id of the item from which the line reads
     * @param sentence what they mean together, in the words of whoever joins them
     */
    public record Join(String from, LinkType type, String to, String sentence) {}

    /**
     * Records how somebody reads an item now; what they said before stays.
     *
     * @return the ids of what was said, to take it back by
     * @throws KithException.Invalid when nothing is said, or a weight without a why
     */
    public List<String> read(Lens lens, String item, Reads reads, For speaker) {
        if (reads.readsItAs().strip().length() < SHORTEST) {
            throw new KithException.Invalid("Say what you make of it, in a few words. Nothing was saved yet.");
        }
        if (reads.weight() != null && reads.why().strip().length() < SHORTEST) {
            throw new KithException.Invalid("Say why it weighs so much, or so little. Nothing was saved yet.");
        }
        checkLength(reads.readsItAs());
        checkLength(reads.why());
        OwnPractitioner.Named named = own.named(lens, speaker.agency(), speaker.team());
        return say(
                lens,
                named,
                Saying.of(StatementKind.READING)
                        .names("item", item)
                        .names("practitioner", named.id())
                        .cell("at", Moment.of(clock.now()))
                        .cell("reads_it_as", reads.readsItAs())
                        .cell(
                                "weight",
                                reads.weight() == null ? null : reads.weight().code())
                        .cell("why", reads.why())
                        .build(),
                null);
    }

    /**
     * Joins two items, with the sentence that says what they mean together.
     *
     * @return the ids of what was said, to take it back by
     * @throws KithException.Invalid when no sentence is given, or an item would be joined to itself
     */
    public List<String> join(Lens lens, Join join, For speaker) {
        if (join.from().equals(join.to())) {
            throw new KithException.Invalid("Choose another item: these are one. Nothing was saved yet.");
        }
        if (join.sentence().strip().length() < SHORTEST) {
            throw new KithException.Invalid(
                    "Say what the two mean together, in a sentence. Joining is not yet understanding. Nothing was saved yet.");
        }
        checkLength(join.sentence());
        OwnPractitioner.Named named = own.named(lens, speaker.agency(), speaker.team());
        return say(
                lens,
                named,
                Saying.of(StatementKind.LINK)
                        .names("from_item", join.from())
                        .names("to_item", join.to())
                        .cell("type", join.type().code())
                        .cell("made_at", Moment.of(clock.now()))
                        .names("made_by", named.id())
                        .build(),
                join.sentence());
    }

    /** Who they are stays recorded when what they said is taken back. */
    private List<String> say(Lens lens, OwnPractitioner.Named named, Saying saying, @Nullable String why) {
        List<Saying> all = new ArrayList<>(named.first());
        all.add(saying);
        List<String> ids = sayings.say(lens, all, why);
        return List.of(ids.getLast());
    }

    private static void checkLength(String words) {
        if (words.length() > LONGEST) {
            throw new KithException.Invalid("That is longer than " + LONGEST + " characters. Shorten it.");
        }
    }
}
