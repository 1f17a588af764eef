/** Pictures that people keep: saved views, those shared with colleagues, and what was left unsaved. */
@NullMarked
@NamedInterface("kept")
package org.kith.network.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
