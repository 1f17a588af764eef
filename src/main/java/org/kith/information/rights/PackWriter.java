package org.kith.information.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.record.Telling;

/** Writes what is recorded about a person, each thing by itself, in the order of the {@link Section}s. */
final class PackWriter {

    static final String TOLD_BY = "Said by: ";

    private final PackWords words;
    private final Map<String, List<Telling>> tellings;

    /**
     * @param asker who will read it
     * @param tellings what rows said before, by id
     */
    PackWriter(Circle circle, Person asker, Map<String, List<Telling>> tellings) {
        this.words = new PackWords(circle, asker);
        this.tellings = tellings;
    }

    PackWords words() {
        return words;
    }

    /**
     * @param more what is kept beside the statements
     */
    List<Passage> passages(List<Passage> more) {
        List<Passage> all = new ArrayList<>(new WhoTheyAre(words).passages());
        all.addAll(new WhatIsRecorded(words).passages());
        all.addAll(new WhatWasDone(words).passages());
        EarlierWords earlier = new EarlierWords(words);
        all.replaceAll(passage -> earlier.beneath(passage, tellings.getOrDefault(passage.id(), List.of())));
        all.addAll(more);
        all.sort(Comparator.comparing(Passage::section));
        return all;
    }
}
