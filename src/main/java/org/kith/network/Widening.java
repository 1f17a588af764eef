package org.kith.network;

import org.kith.circle.Slice;
import org.kith.kernel.KithException;

/** Reads what is recorded around somebody farther out: a read of its own, under the reader's lens and on record. */
@FunctionalInterface
public interface Widening {

    /** Where nothing more may be read. */
    Widening NONE = record -> {
        throw new KithException.Refused("No more can be read from this picture.");
    };

    /**
     * @param record id of a record of the person
     * @throws KithException.NotFound when there is nobody there for this reader
     */
    Slice around(String record);
}
