/** One day of a review beside another, or one agency’s eyes beside another’s, and what came from event to event. */
@NullMarked
@NamedInterface("beside")
package org.kith.review.beside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
