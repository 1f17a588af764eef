package org.kith.review.report;

import org.kith.kernel.Moment;
import org.kith.paper.Marking;

/**
 * Who makes a report, when and why, for its first page.
 *
 * @param name and role, in words
 * @param at on the clock of the domain
 * @param why in their words, as it stands in the record of reads
 */
public record ReportMaker(String name, Moment at, String why, Marking marking) {}
