/** What was said around a child of a review, whose word it was, and what was made of it. */
@NullMarked
@NamedInterface("said")
package org.kith.review.said;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
