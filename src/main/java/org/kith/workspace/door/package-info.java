/** What stands before the pages of a family that is not open to its reader, and what is looked at afterwards. */
@NullMarked
package org.kith.workspace.door;

import org.jspecify.annotations.NullMarked;
