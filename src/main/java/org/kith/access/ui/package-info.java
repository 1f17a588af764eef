/** The pages on which accounts are looked after, and on which somebody responsible decides about one account. */
@NullMarked
package org.kith.access.ui;

import org.jspecify.annotations.NullMarked;
