/**
 * Sharing items with other agencies: what can be chosen, exactly what each of them reads, whom it names, what is worth
 * asking first, and the decision to share or not to; and at the other end what an agency was sent.
 */
@NullMarked
@NamedInterface("sharing")
package org.kith.information.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
