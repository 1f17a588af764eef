/** How what lay apart in a review could have come together: the asks, the first day of each, and where the chain broke. */
@NullMarked
@NamedInterface("joined")
package org.kith.review.joined;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
