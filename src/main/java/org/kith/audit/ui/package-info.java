/** The screen of the record of reads. */
@NullMarked
package org.kith.audit.ui;

import org.jspecify.annotations.NullMarked;
