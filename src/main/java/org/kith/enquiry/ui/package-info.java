/** Deciding an enquiry, its meetings, challenges and conditions, and the notebook of questions, as screens. */
@NullMarked
@NamedInterface("ui")
package org.kith.enquiry.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
