package org.kith.audit.chain;

import java.util.List;

/**
 * What a check of the record found.
 *
 * @param entries entries in chains that were read
 * @param writers chains that were read
 * @param before entries before the chain that were read
 * @param erased digests of words whose erasing is on record
 * @param damages what is wrong, the first ones
 * @param inAll how many things are wrong in all
 */
public record Verdict(long entries, long writers, long before, long erased, List<Damage> damages, long inAll) {

    public Verdict {
        damages = List.copyOf(damages);
    }

    public boolean sound() {
        return inAll == 0;
    }
}
