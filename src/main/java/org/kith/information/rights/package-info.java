/**
 * What a person may have of what is recorded about them: all of it, as recorded, with what stands in it of others proposed to
 * be taken out, line by line, for somebody to confirm or to lift.
 */
@NullMarked
@NamedInterface("rights")
package org.kith.information.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
