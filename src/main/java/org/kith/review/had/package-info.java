/** Who had which information of a review, and when: by agency, never by person. */
@NullMarked
@NamedInterface("had")
package org.kith.review.had;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
