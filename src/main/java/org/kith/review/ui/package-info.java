/** The pages of reviews: the list of those one reads or opens, and each of them. */
@NullMarked
@NamedInterface("ui")
package org.kith.review.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
