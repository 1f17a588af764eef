/** The explorer: the picture around a child and the table that says the same, one selection in both. */
@NullMarked
@NamedInterface("ui")
package org.kith.network.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
