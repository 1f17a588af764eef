/** The page of the partnership’s figures. */
@NullMarked
@NamedInterface("ui")
package org.kith.partnership.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
