package org.kith.exchange;

import java.util.BitSet;
import java.util.List;

/** What the check of one file found: which ids and keys its rows hold, and which rows are passed over when writing. */
final class Held {

    /** The ids and keys that rows of this delivery define, each with a number that stands for what the row says. */
    final Fingerprints taken = new Fingerprints();

    /** The ids and keys of rows set aside, each with the row's line. */
    final Fingerprints aside = new Fingerprints();

    /** Ordinals of rows that are not written: set aside, or said before in the same file. */
    final BitSet passedOver = new BitSet();

    /** Rows written after the others of the file, because each names one that must be there first. */
    List<ItemOrigins.Waiting> later = List.of();

    /** Whether every row of the file is decided. */
    boolean settled;

    long rows;
}
