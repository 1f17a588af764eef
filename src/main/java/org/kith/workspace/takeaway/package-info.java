/**
 * Taking away: what a page shows as a file that says on its own who took it, when, why, through which lens, and what it does
 * not hold. That it was taken away is on record before there is a file.
 */
@NullMarked
package org.kith.workspace.takeaway;

import org.jspecify.annotations.NullMarked;
