package org.kith.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kith.circle.Circle;
import org.kith.gaps.known.CoverageStatement;
import org.kith.gaps.known.Sources;
import org.kith.information.chronology.Chronology;
import org.kith.information.chronology.ChronologyFilter;
import org.kith.information.chronology.ChronologyPaper;
import org.kith.information.chronology.EntryKind;
import org.kith.kernel.Touched;
import org.kith.paper.Cover;
import org.kith.paper.Marking;
import org.kith.paper.PaperDocument;
import org.kith.paper.PdfFile;
import org.kith.paper.WordFile;
import org.kith.vocabulary.StatementKind;
import org.kith.workspace.takeaway.Covers;
import org.kith.workspace.takeaway.Format;
import org.kith.workspace.takeaway.TakeAwayDialog;
import org.kith.workspace.takeaway.TakeAways;

/** Takes a chronology away as Word or PDF. */
final class ChronologyAway {

    private final PersonContext context;
    private final TakeAways takeAways;
    private final Chronology all;
    private final ChronologyFilter filter;
    private final List<Circle> others;

    /**
     * @param others circles of brothers and sisters whose chronologies may be merged into it
     */
    ChronologyAway(
            PersonContext context,
            TakeAways takeAways,
            Chronology all,
            ChronologyFilter filter,
            Collection<Circle> others) {
        this.context = context;
        this.takeAways = takeAways;
        this.all = all;
        this.filter = filter;
        this.others = List.copyOf(others);
    }

    TakeAwayDialog dialog() {
        return new TakeAwayDialog(
                "the chronology", List.of(Format.WORD, Format.PDF), holds(), takeAways.purpose(), this::make);
    }

    /** What will be in the file, before it is made. */
    List<String> holds() {
        List<String> holds = new ArrayList<>();
        holds.add(lower(ChronologyPanel.counted(all.matching(filter), all)));
        if (all.several()) {
            holds.add("the chronologies of " + String.join(", ", all.children()) + " in one");
        }
        List<String> words = filter.words();
        if (!words.isEmpty()) {
            holds.add("by your filters: " + String.join("; ", words));
        }
        holds.add("what is known and what is not, and what each agency delivered");
        holds.add("your name, role and purpose, the day looked from and through whose eyes");
        return holds;
    }

    private static String lower(String sentence) {
        String text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private void make(Format format, String purpose, Marking marking, TakeAwayDialog dialog) {
        Covers.Taking taking = takeAways.taking(context.lens(), purpose, marking);
        dialog.save(takeAways.take(
                taking,
                "chronology",
                format,
                touched(),
                taken -> format == Format.PDF
                        ? PdfFile.of(document(taken))
                        : WordFile.of(document(taken), taken.at().instant())));
    }

    private PaperDocument document(Covers.Taking taking) {
        Circle circle = context.circle();
        Chronology shown = all.matching(filter);
        List<String> cautions = all.several()
                ? List.of("What is known and what is not, below, is said of "
                        + all.children().getFirst() + " alone.")
                : List.of();
        Cover cover = Covers.of(
                "Chronology",
                circle,
                taking,
                filter.words(),
                ChronologyPanel.counted(shown, all),
                CoverageStatement.of(circle, context.findings(), context.clocks()),
                Sources.of(circle, context.lastDelivered()),
                cautions);
        return ChronologyPaper.document(shown, cover);
    }

    /** The children and the items in it, for the record of reads. */
    private Set<Touched> touched() {
        Set<Touched> touched = new LinkedHashSet<>();
        List<Circle> circles = new ArrayList<>(others);
        circles.add(context.circle());
        circles.forEach(circle -> circle.child()
                .ref()
                .records()
                .forEach(record -> touched.add(new Touched(StatementKind.PERSON_RECORD.label(), record))));
        all.matching(filter).entries().stream()
                .filter(entry -> entry.kind() == EntryKind.ITEM)
                .forEach(entry -> touched.add(new Touched(StatementKind.ITEM.label(), entry.row())));
        return touched;
    }
}
