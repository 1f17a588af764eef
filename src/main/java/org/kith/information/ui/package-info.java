/** How an item looks: everywhere the same. */
@NullMarked
@NamedInterface("ui")
package org.kith.information.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
