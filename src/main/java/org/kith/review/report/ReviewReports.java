package org.kith.review.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kith.circle.Ages;
import org.kith.circle.Called;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.NotTo;
import org.kith.circle.Person;
import org.kith.circle.Replay;
import org.kith.circle.Slice;
import org.kith.gaps.FindingSpans;
import org.kith.gaps.GapFinder;
import org.kith.gaps.known.CoverageStatement;
import org.kith.gaps.known.LastDelivered;
import org.kith.gaps.known.Sources;
import org.kith.information.chronology.Chronologies;
import org.kith.information.chronology.Chronology;
import org.kith.information.chronology.ChronologyFilter;
import org.kith.kernel.AsOf;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Viewpoint;
import org.kith.paper.Cover;
import org.kith.paper.PaperDocument;
import org.kith.paper.PaperDocument.Block;
import org.kith.paper.PaperDocument.Prose;
import org.kith.paper.PaperDocument.Section;
import org.kith.paper.PaperDocument.Voice;
import org.kith.review.Period;
import org.kith.review.ReviewSpans;
import org.kith.review.ReviewedPeriod;
import org.kith.review.SeenFrom;
import org.kith.settings.Clocks;

/**
 * Makes the report of a review: terms, integrated chronology, network on chosen days, and what was not joined with the first
 * day on which it could be seen. What the program wrote and what people wrote are set apart; every claim leads to the lines
 * of the chronology that it rests on.
 */
public final class ReviewReports {

    private static final String VIEW = "report of a review";

    private final CircleReader circles;
    private final GapFinder finder;
    private final LastDelivered delivered;
    private final Supplier<Clocks> clocks;

    /** @param clocks those that hold when a report is made */
    public ReviewReports(CircleReader circles, GapFinder finder, LastDelivered delivered, Supplier<Clocks> clocks) {
        this.circles = circles;
        this.finder = finder;
        this.delivered = delivered;
        this.clocks = clocks;
    }

    /**
     * Reads the families and writes the report. Reading is on record under the lens before this returns.
     *
     * @param lens who makes it, and within which remit; its moment and eyes do not matter
     * @throws KithException.NotFound when nothing of a child was known in the period
     */
    public PaperDocument of(ReportWish wish, Lens lens, ReportMaker maker) {
        Lens end = lens.asOf(AsOf.endOf(wish.known())).through(Viewpoint.TOGETHER);
        Replay replay = circles.replay(end, wish.children(), VIEW);
        return of(wish, end, maker, replay, agencies -> delivered.of(end, agencies));
    }

    /** The same of rows that were read already. */
    PaperDocument of(
            ReportWish wish,
            Lens lens,
            ReportMaker maker,
            Replay replay,
            Function<Set<String>, Map<String, Moment>> lastDelivered) {
        Slice last = replay.at(AsOf.endOf(wish.known()));
        List<Circle> around = circles(wish.children(), last);
        ReportChronology chronology = ReportChronology.of(chronology(around, wish));
        List<Section> sections = new ArrayList<>();
        sections.add(about(wish, lens));
        sections.add(new Section("chronology", "Integrated chronology", List.of(chronology.table())));
        List<ReportDays.Around> seen =
                around.stream().map(circle -> seen(wish, circle, replay)).toList();
        sections.add(networks(wish, seen, replay));
        sections.add(findings(wish, seen, chronology));
        sections.add(joined(around, chronology));
        sections.add(had(wish, around, chronology));
        sections.addAll(wish.more());
        sections.add(own(wish));
        return new PaperDocument(cover(wish, lens, maker, around, lastDelivered), sections);
    }

    private static List<Circle> circles(List<String> children, Slice slice) {
        Map<String, Circle> around = new LinkedHashMap<>();
        for (String record : children) {
            Person child = slice.people().of(record);
            if (child == null) {
                throw new KithException.NotFound(
                        "Of one of the children nothing was known by the end of the period. Choose a later last day.");
            }
            around.putIfAbsent(String.join("|", child.ref().records()), slice.circle(child));
        }
        return List.copyOf(around.values());
    }

    private static Chronology chronology(List<Circle> around, ReportWish wish) {
        return Chronology.merged(around.stream().map(Chronologies::of).toList())
                .matching(new ChronologyFilter(Set.of(), null, null, wish.from(), wish.to()));
    }

    private static Section about(ReportWish wish, Lens lens) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Prose(Voice.HEADING, "Terms of reference"));
        blocks.add(
                wish.terms() == null || wish.terms().isBlank()
                        ? new Prose(Voice.QUIET, "None were written in Kith.")
                        : new Prose(Voice.OWN, wish.terms().strip()));
        blocks.add(new Prose(Voice.HEADING, "How to read it"));
        blocks.add(new Prose(
                Voice.PLAIN,
                "What stands behind a bar at its left was written by people: the terms, what was recorded of a child’s own"
                        + " words, and what the reviewers themselves say. Everything else was put together by the program from"
                        + " what agencies recorded, and nobody has weighed it."));
        blocks.add(new Prose(
                Voice.PLAIN,
                "The chronology stands in the order in which things happened; where something was recorded later, it says"
                        + " when. A day on which something “could be seen” is the first on which the rows it is seen by were"
                        + " all recorded somewhere, by the rules in force when this was made. It does not say that anybody had"
                        + " all of them, or that it was plain then."));
        if (lens.remit().pseudonyms()) {
            blocks.add(new Prose(
                    Voice.PLAIN,
                    "Names of people are replaced, the same person by the same name throughout; ages stand for dates of birth"
                            + " and numbers for addresses. In free words names are replaced as far as they are recorded: read"
                            + " them before you hand this on."));
        }
        return new Section("about", "What this report is about", blocks);
    }

    /** On which days of a report one may draw the network around its children, and which are proposed. */
    public ReportDays days(List<ReviewedPeriod> children) {
        FindingSpans spans = new FindingSpans(finder);
        return ReportDays.of(
                children.stream()
                        .map(read -> new ReportDays.Around(read.last(), ReviewSpans.together(spans, read)))
                        .toList(),
                children.getFirst().period());
    }

    private ReportDays.Around seen(ReportWish wish, Circle circle, Replay replay) {
        List<SeenFrom> seen = new ArrayList<>(ReviewSpans.together(
                new FindingSpans(finder),
                new ReviewedPeriod(replay, circle.child().ref().records(), new Period(wish.from(), wish.to()))));
        // The same day by what is said, so that the same wish makes the same report in every store.
        seen.sort(Comparator.comparing((SeenFrom one) -> one.span().first())
                .thenComparing(one -> one.span().finding().sentence()));
        return new ReportDays.Around(circle, seen);
    }

    private Section networks(ReportWish wish, List<ReportDays.Around> around, Replay replay) {
        ReportDays known = ReportDays.of(around, new Period(wish.from(), wish.to()));
        List<LocalDate> days = wish.days().isEmpty() ? known.proposed() : wish.days();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Prose(Voice.PLAIN, chosen(wish)));
        for (ReportDays.Around each : around) {
            Circle circle = each.circle();
            String name = Called.in(circle.slice()).person(circle.child());
            for (LocalDate day : days) {
                Slice then = replay.at(AsOf.endOf(day));
                blocks.add(new Prose(Voice.HEADING, "Around " + name + " on " + ReportWords.day(day)));
                Circle at =
                        CircleReader.first(then, circle.child().ref().records()).orElse(null);
                blocks.add(
                        at == null
                                ? new Prose(Voice.QUIET, "Nothing of " + name + " was recorded by then.")
                                : ReportPictures.picture(at, finder.of(at), day, known.why(day)));
            }
        }
        return new Section("network", "The network on chosen days", blocks);
    }

    private static String chosen(ReportWish wish) {
        String later = wish.later().isEmpty()
                ? ""
                : Called.list(wish.later().stream().map(ReportWords::day).toList());
        if (wish.days().isEmpty()) {
            return (later.isEmpty()
                            ? "Nobody chose days. These are the first and the last day of the period"
                            : "The days that were chosen lie later than what this report knows: " + later
                                    + ". Instead these are the first and the last day of the period")
                    + ", with two on which an enquiry was opened or closed, or most could first be seen.";
        }
        return "These days were chosen for this report."
                + (later.isEmpty() ? "" : " Chosen, too, and later than what this report knows: " + later + ".");
    }

    private Section findings(ReportWish wish, List<ReportDays.Around> around, ReportChronology chronology) {
        List<Block> blocks = new ArrayList<>();
        for (ReportDays.Around each : around) {
            Circle circle = each.circle();
            List<SeenFrom> seen = each.seen();
            String name = Called.in(circle.slice()).person(circle.child());
            if (around.size() > 1) {
                blocks.add(new Prose(Voice.HEADING, "Around " + name));
            }
            long open =
                    seen.stream().filter(one -> one.span().ended().isEmpty()).count();
            blocks.add(new Prose(
                    Voice.PLAIN,
                    seen.isEmpty()
                            ? "By the rules in force nothing that was not joined could be seen around " + name
                                    + " in the period."
                            : ReportWords.counted(seen.size(), "thing that was", "things that were")
                                    + " not joined could be seen around " + name + " on some day of the period; "
                                    + (open == 0 ? "none was" : open == 1 ? "one was" : open + " were")
                                    + " still so on its last day."));
            if (!seen.isEmpty()) {
                blocks.add(ReportFindings.table(seen, chronology, wish.to()));
            }
        }
        return new Section("findings", "What was not joined, and since when it could be seen", blocks);
    }

    private Section joined(List<Circle> around, ReportChronology chronology) {
        List<Block> blocks = new ArrayList<>();
        for (Circle circle : around) {
            blocks.addAll(ReportJoined.blocks(circle, finder.of(circle), chronology));
        }
        blocks.addFirst(new Prose(
                Voice.PLAIN,
                blocks.isEmpty()
                        ? "Nothing that could be seen at the end rests on several items which nobody is recorded as having put"
                                + " together."
                        : "Of what could be seen at the end and rests on several items that nobody is recorded as having put"
                                + " together: the fewest questions between agencies that would have brought them to one place, the"
                                + " first day on which each could be asked, and what is recorded of it. That a way was open says"
                                + " nothing of what was on anybody’s desk."));
        for (Circle circle : around) {
            blocks.addAll(ReportJoined.reached(circle, finder.of(circle), chronology));
        }
        return new Section("joined", "How it could have been joined", blocks);
    }

    private Section had(ReportWish wish, List<Circle> around, ReportChronology chronology) {
        List<Block> blocks = new ArrayList<>();
        for (Circle circle : around) {
            if (around.size() > 1) {
                blocks.add(new Prose(
                        Voice.HEADING, "Around " + Called.in(circle.slice()).person(circle.child())));
            }
            blocks.addAll(ReportHad.blocks(
                    circle, new Period(wish.from(), wish.to()), clocks.get().calendar(), chronology));
        }
        return new Section("had", "Who had which information, and when", blocks);
    }

    private static Section own(ReportWish wish) {
        List<Block> blocks = new ArrayList<>();
        for (ReportWish.Own own : wish.own()) {
            blocks.add(new Prose(Voice.HEADING, own.heading()));
            own.text().lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(new Prose(Voice.OWN, line)));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Prose(
                    Voice.QUIET,
                    "Nothing was written in Kith: learning points are the reviewers’ own. Kith draws no conclusions and proposes"
                            + " none."));
        }
        return new Section("own", "In the reviewers’ own words", blocks);
    }

    private Cover cover(
            ReportWish wish,
            Lens lens,
            ReportMaker maker,
            List<Circle> around,
            Function<Set<String>, Map<String, Moment>> lastDelivered) {
        List<Cover.Fact> facts = new ArrayList<>();
        facts.add(new Cover.Fact("Made by", maker.name()));
        facts.add(new Cover.Fact(Cover.TAKEN_WHEN, ReportWords.moment(maker.at())));
        facts.add(new Cover.Fact("Why", maker.why()));
        facts.add(new Cover.Fact("Period", ReportWords.day(wish.from()) + " to " + ReportWords.day(wish.to())));
        facts.add(new Cover.Fact(
                "As of", "the end of " + ReportWords.day(wish.known()) + ": only what was known by then"));
        facts.add(new Cover.Fact("Through whose eyes", "All agencies together"));
        facts.add(new Cover.Fact(
                "Names of people", lens.remit().pseudonyms() ? "replaced throughout" : "as they are recorded"));
        List<Cover.Said> coverage = new ArrayList<>();
        Set<String> agencies = new LinkedHashSet<>();
        for (Circle circle : around) {
            String whose = around.size() == 1 ? "" : Called.in(circle.slice()).person(circle.child()) + ": ";
            CoverageStatement.of(circle, finder.of(circle), clocks.get())
                    .sentences()
                    .forEach(said -> coverage.add(new Cover.Said(whose + said.text(), said.unknown())));
            agencies.addAll(Sources.agencies(circle));
        }
        return new Cover(
                wish.title(),
                subject(around),
                maker.marking(),
                "As known on " + ReportWords.day(wish.known()),
                facts,
                coverage,
                ReportWords.sources(around, lastDelivered.apply(agencies)),
                cautions(around));
    }

    /** Whom it must not reach comes first, as on the cover of whatever else is taken away. */
    private static List<String> cautions(List<Circle> around) {
        List<String> cautions = new ArrayList<>();
        around.stream()
                .map(NotTo::caution)
                .filter(caution -> !caution.isEmpty())
                .forEach(cautions::add);
        cautions.add("It says what was recorded, not what happened, and of nobody what they ought to have done. What is"
                + " sealed for whoever made it is not in it, and is not counted.");
        return cautions;
    }

    private static String subject(List<Circle> around) {
        return Called.list(around.stream()
                .map(circle ->
                        Called.in(circle.slice()).person(circle.child()) + ", " + Ages.of(circle.child(), circle.day()))
                .toList());
    }
}
