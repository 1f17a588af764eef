package org.kith.kernel;

import java.util.Collection;
import java.util.Set;

/** Which of some things the {@link Remit} of a lens opens: for lists, which must not show what a page would refuse. */
@FunctionalInterface
public interface Admission {

    /**
     * @param things ids of people's records, items and places
     * @return those of them that exist for the lens and are within its remit. An item or a place is when somebody is whom
     *     it is about or who stays there; one that is about nobody is for everybody whose remit lists
     */
    Set<String> admitted(Lens lens, Collection<String> things);
}
