package org.kith.review.ui;

import org.kith.gaps.GapFinder;
import org.kith.network.ui.NetworkExplorers;
import org.kith.review.ReviewReader;
import org.kith.review.ReviewSpans;
import org.kith.review.ReviewedChildren;
import org.kith.settings.ClockSettings;
import org.springframework.stereotype.Component;

/** What the pages of a review are made from. */
@Component
record ReviewServices(
        ReviewedChildren children,
        ReviewReader reader,
        ReviewSpans spans,
        GapFinder finder,
        NetworkExplorers explorers,
        ClockSettings clocks,
        ReportTaking report) {}
