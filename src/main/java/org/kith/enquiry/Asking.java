package org.kith.enquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.record.Sayings;
import org.kith.record.Unsaved;
import org.kith.settings.ClockSettings;
import org.kith.settings.Clocks;
import org.kith.vocabulary.Rag;

/** Puts questions to agencies: what may be told for it, by when an answer is wanted, and the record of it. */
public final class Asking {

    private static final String VIEW = "asking an agency";

    private final CircleReader circles;
    private final Sayings sayings;
    private final ClockSettings clocks;
    private final LawfulBases bases;
    private final Unsaved unsaved;
    private final DomainClock clock;

    Asking(
            CircleReader circles,
            Sayings sayings,
            ClockSettings clocks,
            LawfulBases bases,
            Unsaved unsaved,
            DomainClock clock) {
        this.circles = circles;
        this.sayings = sayings;
        this.clocks = clocks;
        this.bases = bases;
        this.unsaved = unsaved;
        this.clock = clock;
    }

    /**
     * The circle that an ask is written from: read as somebody without any clearance would, whoever asks.
     *
     * @return empty where the person exists only for those cleared: then nothing is sent from here
     */
    public Optional<Circle> circle(Lens lens, List<String> records) {
        return circles.circle(lens.cleared(Clearance.NONE), records, VIEW);
    }

    public LawfulBases bases() {
        return bases;
    }

    /** Where asks are kept while they are written. */
    public Unsaved unsaved() {
        return unsaved;
    }

    public DomainClock clock() {
        return clock;
    }

    public Clocks clocks() {
        return clocks.clocks();
    }

    /** By when an ask of this grade, made now, is to be answered; nothing for a grade without a clock. */
    public Optional<Instant> due(@Nullable Rag grade) {
        return clocks.clocks().dueAt(grade, Moment.of(clock.now()));
    }

    /**
     * Records that an agency is asked. Whether somebody may is the affair of whoever calls.
     *
     * @return the ids of what was said, to take it back by
     * @throws org.kith.kernel.KithException.Invalid when something is missing; nothing is saved then
     */
    public List<String> send(Lens lens, Ask ask) {
        return sayings.say(lens, ask.sayings(clock.now()));
    }
}
