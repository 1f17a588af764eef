/** How a finding looks: everywhere the same. */
@NullMarked
@NamedInterface("ui")
package org.kith.gaps.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
