/** The report of a review: what was recorded, in the order in which it happened, and since when what was not joined could be seen. */
@NullMarked
@NamedInterface("report")
package org.kith.review.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
