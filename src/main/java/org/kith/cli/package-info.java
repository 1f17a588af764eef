/**
 * The commands of {@code ./kith}. Results go to standard output, everything else to standard error; a command ends with
 * 0 (done), 2 (bad input), 3 (store not available) or 4 (refused).
 */
@NullMarked
package org.kith.cli;

import org.jspecify.annotations.NullMarked;
