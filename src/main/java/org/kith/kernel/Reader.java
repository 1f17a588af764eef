package org.kith.kernel;

import java.util.Objects;

/**
 * Who looks.
 *
 * @param id internal id of the account, or the name of a piece of the system's own work
 * @param name as shown in the lens bar and in the record of reads
 * @param system whether this is the system's own work and not a person
 */
public record Reader(String id, String name, boolean system) {

    public Reader {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
