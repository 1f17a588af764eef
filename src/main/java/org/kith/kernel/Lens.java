package org.kith.kernel;

import java.util.Objects;

/**
 * Without a lens nothing of the graph is read: who looks, for what purpose, as of which moment, through whose eyes, and
 * what their grants open. It is applied where the graph is read, and the read is on record before its rows are handed
 * out. Lenses of people are made by the room {@code access}; the system's own work takes {@link #system}.
 *
 * @param reader who looks
 * @param purpose why, in the reader's words
 * @param asOf the moment looked from
 * @param viewpoint through whose eyes
 * @param clearance which sealed rows exist for this reader
 * @param remit whose records this reader may open at all
 */
public record Lens(Reader reader, String purpose, AsOf asOf, Viewpoint viewpoint, Clearance clearance, Remit remit) {

    public Lens {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(viewpoint, "viewpoint");
        Objects.requireNonNull(clearance, "clearance");
        Objects.requireNonNull(remit, "remit");
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("a lens wants a purpose");
        }
    }

    /**
     * The lens of work that no person does: import, export, scan, checks. Nothing sealed is hidden from it unless it is
     * narrowed with {@link #cleared}. Never reachable from a view; a test lists who calls it.
     *
     * @param reason what the work is, as it will stand in the record of reads
     */
    public static Lens system(String reason, AsOf asOf) {
        return new Lens(
                new Reader("system", "Kith", true),
                reason,
                asOf,
                Viewpoint.TOGETHER,
                Clearance.EVERYTHING,
                Remit.EVERYBODY);
    }

    /** The same look from another moment. */
    public Lens asOf(AsOf other) {
        return new Lens(reader, purpose, other, viewpoint, clearance, remit);
    }

    /**
     * The same look for a purpose of its own, such as taking something away.
     *
     * @param other why, in the reader's words
     */
    public Lens because(String other) {
        return new Lens(reader, other, asOf, viewpoint, clearance, remit);
    }

    /** The same look through other eyes. */
    public Lens through(Viewpoint other) {
        return new Lens(reader, purpose, asOf, other, clearance, remit);
    }

    /** The same look with other sealed rows opened. */
    public Lens cleared(Clearance other) {
        return new Lens(reader, purpose, asOf, viewpoint, other, remit);
    }

    /** The same look within another remit. */
    public Lens within(Remit other) {
        return new Lens(reader, purpose, asOf, viewpoint, clearance, other);
    }
}
