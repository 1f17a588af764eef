/** Parts that the screens of every room share, and the contracts by which rooms join the frame. */
@NullMarked
package org.kith.uikit;

import org.jspecify.annotations.NullMarked;
