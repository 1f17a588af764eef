package org.kith.workspace;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Lenses;
import org.kith.access.Looking;
import org.kith.access.Review;
import org.kith.access.ReviewText;
import org.kith.access.ReviewTexts;
import org.kith.circle.Called;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Touched;
import org.kith.paper.PaperDocument;
import org.kith.paper.PdfFile;
import org.kith.paper.WordFile;
import org.kith.review.Period;
import org.kith.review.extract.ExtractFile;
import org.kith.review.extract.LearningExtracts;
import org.kith.review.report.ChosenDays;
import org.kith.review.report.ReportDayChoices;
import org.kith.review.report.ReportLearned;
import org.kith.review.report.ReportMaker;
import org.kith.review.report.ReportWish;
import org.kith.review.report.ReviewReports;
import org.kith.review.ui.ReportTaking;
import org.kith.uikit.Dates;
import org.kith.uikit.Slowly;
import org.kith.vocabulary.StatementKind;
import org.kith.workspace.takeaway.Covers;
import org.kith.workspace.takeaway.Format;
import org.kith.workspace.takeaway.TakeAwayDialog;
import org.kith.workspace.takeaway.TakeAways;
import org.kith.workspace.takeaway.Taken;

/** The report of a review as a file, within the review and as its reader looks: with made-up names where they see these. */
@SpringComponent
class ReviewReportAway implements ReportTaking {

    private final ReviewReports reports;
    private final LearningExtracts extracts;
    private final TakeAways takeAways;
    private final Lenses lenses;
    private final ReviewTexts texts;
    private final ReportLearned learned;
    private final ReportDayChoices days;
    private final DomainClock clock;

    ReviewReportAway(
            ReviewReports reports,
            LearningExtracts extracts,
            TakeAways takeAways,
            Lenses lenses,
            ReviewTexts texts,
            ReportLearned learned,
            ReportDayChoices days,
            DomainClock clock) {
        this.extracts = extracts;
        this.texts = texts;
        this.learned = learned;
        this.reports = reports;
        this.takeAways = takeAways;
        this.lenses = lenses;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public void open(Review review) {
        new TakeAwayDialog(
                        "the report of this review",
                        List.of(Format.WORD, Format.PDF),
                        holds(review, days.now(review).map(ChosenDays::days).orElse(List.of())),
                        takeAways.purpose(),
                        (format, purpose, marking, dialog) -> {
                            Lens lens = lenses.lens(review);
                            ReportWish wish = wish(review, lens);
                            Covers.Taking taking = takeAways.taking(lens, purpose, marking);
                            make(
                                    dialog,
                                    "Making the report",
                                    () -> takeAways.take(
                                            taking,
                                            "report",
                                            format,
                                            touched(review),
                                            taken -> file(wish, taken, format)));
                        })
                .open();
    }

    @Override
    public void extract(Review review) {
        new TakeAwayDialog(
                        "a learning extract",
                        List.of(Format.CSV),
                        List.of(
                                "what kind of agency had what kind of item, since which day of the period, and where it stood"
                                        + " still",
                                "what was not joined since when, the asks that would have joined it, and where the chain broke",
                                "no name, address, number of a person, date or free word; ages in bands; ids made afresh",
                                "who knows the case may still recognise it: it is not for publishing"),
                        takeAways.purpose(),
                        (format, purpose, marking, dialog) -> {
                            Lens lens = lenses.lens(review);
                            Period period = new Period(review.from(), end(review, lens));
                            Covers.Taking taking = takeAways.taking(lens, purpose, marking);
                            make(
                                    dialog,
                                    "Making the extract",
                                    () -> takeAways.take(
                                            taking,
                                            "learning-extract",
                                            format,
                                            touched(review),
                                            taken -> ExtractFile.of(
                                                    extracts.of(List.copyOf(review.children()), period, taken.lens()),
                                                    taken.marking())));
                        })
                .purposeOnRecordOnly()
                .open();
    }

    /** A file, or why there is none. */
    private record Made(@Nullable Taken file, String wrong) {}

    /** Families of several children over years take seconds to read: the dialog says so meanwhile. */
    private static void make(TakeAwayDialog dialog, String doing, Supplier<Taken> work) {
        Slowly slowly = new Slowly(Looking::carrier);
        dialog.meanwhile(slowly);
        slowly.load(
                doing,
                "",
                progress -> {
                    try {
                        return new Made(work.get(), "");
                    } catch (KithException failed) {
                        return new Made(
                                null, Objects.requireNonNullElse(failed.getMessage(), "This could not be taken away."));
                    }
                },
                made -> {
                    if (made.file() == null) {
                        dialog.say(made.wrong());
                    } else {
                        dialog.save(made.file());
                    }
                });
    }

    private static List<String> holds(Review review, List<LocalDate> drawn) {
        return List.of(
                "the terms of reference, and how the report is to be read",
                "the integrated chronology of the period, its lines numbered",
                drawn.isEmpty()
                        ? "the network on the first and the last day, and on two between them that tell most; other days are"
                                + " chosen on the page “Report”"
                        : "the network on the days that the readers chose: "
                                + Called.list(drawn.stream().map(Dates::day).toList()),
                "what was not joined, since when it could be seen, who had what, with links to the lines it rests on",
                "how what nobody put together could have been joined, and who had which item when",
                "what the readers say helped and hindered, and the lessons they drew, with action and owner",
                review.names() ? "names of people as they are recorded" : "made-up names, the same as on these pages",
                "what you and the other readers wrote under “In your words”, set apart; Kith draws no conclusions of its own");
    }

    /** As far as the reader looks, and no further than the period. */
    private LocalDate end(Review review, Lens lens) {
        LocalDate to = List.of(review.to(), clock.today(), lens.asOf().day()).stream()
                .min(LocalDate::compareTo)
                .orElseThrow();
        if (to.isBefore(review.from())) {
            throw new KithException.NotFound(
                    "On the day you look from, the period of this review has not begun. Look from a later day.");
        }
        return to;
    }

    private ReportWish wish(Review review, Lens lens) {
        LocalDate to = end(review, lens);
        List<LocalDate> chosen = days.now(review).map(ChosenDays::days).orElse(List.of());
        return new ReportWish(
                review.title(),
                review.terms(),
                review.children(),
                review.from(),
                to,
                to,
                own(review),
                learned.sections(review),
                chosen.stream().filter(day -> !day.isAfter(to)).toList(),
                chosen.stream().filter(day -> day.isAfter(to)).toList());
    }

    private List<ReportWish.Own> own(Review review) {
        List<ReportWish.Own> own = new ArrayList<>();
        for (ReviewText.Part part : ReviewText.Part.values()) {
            texts.now(review, part).ifPresent(words -> own.add(new ReportWish.Own(part.label(), words.text())));
        }
        return own;
    }

    private byte[] file(ReportWish wish, Covers.Taking taken, Format format) {
        PaperDocument report = reports.of(
                wish,
                taken.lens(),
                new ReportMaker(
                        taken.lens().reader().name() + ", " + taken.role(),
                        taken.at(),
                        taken.lens().purpose(),
                        taken.marking()));
        return format == Format.PDF
                ? PdfFile.of(report)
                : WordFile.of(report, taken.at().instant());
    }

    private static Set<Touched> touched(Review review) {
        return review.children().stream()
                .map(child -> new Touched(StatementKind.PERSON_RECORD.label(), child))
                .collect(Collectors.toSet());
    }
}
