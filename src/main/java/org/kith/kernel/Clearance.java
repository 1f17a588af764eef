package org.kith.kernel;

import java.util.Set;

/**
 * Which sealed rows a reader's named grants open. A grant names a person or an agency, never a role; the room that makes
 * lenses turns grants into the ids of the sealed rows they open.
 *
 * @param everything whether nothing is sealed for this reader: only the system's own work, and a reader cleared for a
 *     whole delivery on the command line
 * @param opens ids of sealed rows that do exist for this reader
 */
public record Clearance(boolean everything, Set<String> opens) {

    public static final Clearance NONE = new Clearance(false, Set.of());
    public static final Clearance EVERYTHING = new Clearance(true, Set.of());

    public Clearance {
        opens = Set.copyOf(opens);
    }

    public static Clearance of(Set<String> opens) {
        return new Clearance(false, opens);
    }

    /**
     * Whether a row exists for this reader.
     *
     * @param sealedBy ids of the sealed rows that hide it: itself, and what it needs to exist
     */
    public boolean opensAll(Set<String> sealedBy) {
        return everything || opens.containsAll(sealedBy);
    }
}
