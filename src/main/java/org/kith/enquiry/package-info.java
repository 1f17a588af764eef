/** Enquiries and what is asked in them: the board of requests, asking, answering, and the clocks they run by. */
@NullMarked
package org.kith.enquiry;

import org.jspecify.annotations.NullMarked;
