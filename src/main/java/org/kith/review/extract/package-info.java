/** What a review leaves to learn from once everything is taken out of it that says who anybody is. */
@NullMarked
@NamedInterface("extract")
package org.kith.review.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
