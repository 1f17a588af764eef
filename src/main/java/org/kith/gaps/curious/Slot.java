package org.kith.gaps.curious;

import java.util.List;
import java.util.Optional;

/** One thing that somebody should know about a child. It asks where the record does not answer it well. */
@FunctionalInterface
interface Slot {

    /** The question, as specific as the record allows; empty where the record answers it, or where it does not fit. */
    Optional<CuriousQuestion> ask(Ground ground);

    /** A slot and what it is about: a finding on the same theme asks better, for it has more to go by. */
    record Entry(Theme theme, Slot slot) {}

    /** The catalogue of slots. */
    List<Entry> ALL = List.of(
            new Entry(Theme.SEEN_ALONE, ChildSlots::seenAlone),
            new Entry(Theme.WORDS, ChildSlots::words),
            new Entry(Theme.SLEEPS, HomeSlots::sleeps),
            new Entry(Theme.FATHER, FamilySlots::father),
            new Entry(Theme.EXPLANATION, StorySlots::explanation),
            new Entry(Theme.SIBLINGS, FamilySlots::siblings),
            new Entry(Theme.CHANGED, StorySlots::changed),
            new Entry(Theme.CARERS, FamilySlots::carers),
            new Entry(Theme.EXPECTED, FamilySlots::expected),
            new Entry(Theme.BEFORE, HomeSlots::before),
            new Entry(Theme.LEFT_OPEN, StorySlots::leftOpen),
            new Entry(Theme.DAY, ChildSlots::day),
            new Entry(Theme.GOES_WELL, ChildSlots::goesWell),
            new Entry(Theme.FAMILY, FamilySlots::family));
}
