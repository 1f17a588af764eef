package org.kith.information.recording;

import java.util.List;
import java.util.Map;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.record.Revising;
import org.kith.record.Sayings;

/**
 * Saves what somebody recorded, and corrects what was recorded in Kith. Whether the role of whoever asks may record is for
 * the caller to ask.
 */
public final class Recordings {

    private final Sayings sayings;
    private final Revising revising;
    private final DomainClock clock;

    Recordings(Sayings sayings, Revising revising, DomainClock clock) {
        this.sayings = sayings;
        this.revising = revising;
        this.clock = clock;
    }

    /** The moment things are recorded at. */
    public Moment now() {
        return Moment.of(clock.now());
    }

    /**
     * Records a new item, with the people who stand in it and what it does to another item: all of it or nothing.
     *
     * @return the ids of what was said, the item's first, to take it back by
     * @throws KithException.Invalid when something has to be mended ({@link Checks#problems})
     */
    public List<String> record(Lens lens, Recording recording) {
        check(recording);
        return sayings.say(lens, recording.sayings(lens.reader().name(), now()));
    }

    /**
     * Corrects an item that was recorded in Kith. What it said before stays readable.
     *
     * @param item its id
     * @param seen the version they saw
     * @param why why it is corrected
     * @return the version that stands now
     * @throws org.kith.record.Revised when somebody changed it since
     * @throws KithException.Invalid when something has to be mended, or no reason is given
     */
    public String correct(Lens lens, String item, String seen, Recording recording, String why) {
        check(recording);
        return revising.revise(lens, item, seen, recording.item(now()), why);
    }

    private static void check(Recording recording) {
        Map<String, String> problems = Checks.problems(recording);
        if (!problems.isEmpty()) {
            throw new KithException.Invalid(problems.values().iterator().next() + " Nothing was saved yet.");
        }
    }
}
