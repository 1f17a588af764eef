/** The record of reads: who looked at what, when, why and how. It is only ever added to. */
@NullMarked
package org.kith.audit;

import org.jspecify.annotations.NullMarked;
