package org.kith.review.ui;

import org.kith.access.Accounts;
import org.kith.access.Lenses;
import org.kith.access.ReviewTexts;
import org.kith.gaps.GapFinder;
import org.kith.kernel.DomainClock;
import org.kith.network.ui.NetworkExplorers;
import org.kith.record.Unsaved;
import org.kith.review.ReviewReader;
import org.kith.review.ReviewSpans;
import org.kith.review.ReviewedChildren;
import org.kith.review.learned.EarlierLessons;
import org.kith.review.learned.Factors;
import org.kith.review.learned.Influences;
import org.kith.review.learned.Lessons;
import org.kith.review.learned.OwnSayings;
import org.kith.review.report.ReportDayChoices;
import org.kith.review.report.ReviewReports;
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
        ReportTaking report,
        ReviewTexts texts,
        Factors factors,
        Influences influences,
        OwnSayings sayings,
        Lessons lessons,
        EarlierLessons earlier,
        ReviewReports reports,
        ReportDayChoices days,
        Unsaved unsaved,
        DomainClock clock,
        Lenses lenses,
        Accounts accounts) {}
