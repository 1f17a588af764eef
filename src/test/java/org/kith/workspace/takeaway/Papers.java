package org.kith.workspace.takeaway;

import static org.kith.testing.Deliveries.circle;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kith.circle.Circle;
import org.kith.circle.Slice;
import org.kith.gaps.GapFinder;
import org.kith.gaps.known.CoverageStatement;
import org.kith.gaps.known.Sources;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.information.chronology.Chronologies;
import org.kith.information.chronology.Chronology;
import org.kith.information.chronology.ChronologyPaper;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.paper.Cover;
import org.kith.paper.Marking;
import org.kith.paper.PaperDocument;
import org.kith.settings.Clocks;
import org.kith.testing.Deliveries;

/** Papers of the sample, made without a screen. */
final class Papers {

    static final Deliveries SAMPLE = Deliveries.folder(Path.of("seed-data"));
    static final String DAY = "2026-10-13";

    private Papers() {}

    static PaperDocument chronology(Slice slice, String child) {
        Circle circle = circle(slice, child);
        Chronology chronology = Chronologies.of(circle);
        return ChronologyPaper.document(
                chronology, cover(circle, "Chronology", chronology.entries().size() + " lines"));
    }

    static Cover cover(Circle circle, String title, String holds) {
        return Covers.of(
                title, circle, taking(), List.of(), holds, coverage(circle), Sources.of(circle, Map.of()), List.of());
    }

    static CoverageStatement coverage(Circle circle) {
        return CoverageStatement.of(circle, new GapFinder(GapPatterns.shipped()).of(circle), Clocks.shipped());
    }

    static Covers.Taking taking() {
        Lens lens = new Lens(
                new Reader("a", "Asha Verma", false),
                "Strategy meeting on 14 October",
                AsOf.at(Moment.parse("2026-10-13T08:12:00Z").instant()),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
        return new Covers.Taking(
                lens, "MASH analyst", null, true, Moment.parse("2026-10-13T08:12:00Z"), Marking.OFFICIAL_SENSITIVE);
    }
}
