package org.kith.paper;

import java.util.ArrayList;
import java.util.List;

/** The head as lines, for files that have no pages. */
final class CoverLines {

    private CoverLines() {}

    static List<Cover.Fact> of(Cover cover) {
        List<Cover.Fact> lines = new ArrayList<>();
        lines.add(new Cover.Fact("Marking", cover.marking().words()));
        lines.add(new Cover.Fact("What", cover.title()));
        lines.add(new Cover.Fact("Of", cover.subject()));
        if (cover.look() != null) {
            lines.add(new Cover.Fact("Look", cover.look()));
        }
        lines.addAll(cover.facts());
        cover.coverage()
                .forEach(said -> lines.add(new Cover.Fact(said.unknown() ? "Not known" : "Known", said.text())));
        cover.sources().forEach(source -> lines.add(new Cover.Fact("Source", words(source))));
        cover.cautions().forEach(caution -> lines.add(new Cover.Fact("Caution", caution)));
        return lines;
    }

    /** A source in a sentence. */
    static String words(Cover.Source source) {
        if (source.speaksOf().equals(source.lastCameIn())) {
            return source.agency() + ": what its data covers and when it last came in are not recorded";
        }
        return source.agency() + ": speaks of " + source.speaksOf() + "; last came in " + source.lastCameIn();
    }
}
