/**
 * Which records are probably of one person, and who said so: the records kept ready to be compared, the queue of probable
 * pairs, judgements, splits and what they would change. The engine itself is the room {@code matching}; here it meets the
 * graph, and with it lenses. Nothing is ever joined by itself.
 */
@NullMarked
package org.kith.identity;

import org.jspecify.annotations.NullMarked;
