package org.kith.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kith.circle.CircleReader;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Slice;
import org.kith.exchange.Imports;
import org.kith.gaps.GapFinder;
import org.kith.gaps.known.LastDelivered;
import org.kith.kernel.AsOf;
import org.kith.kernel.DomainClock;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Remit;
import org.kith.kernel.UnderReview;
import org.kith.paper.Marking;
import org.kith.paper.PaperDocument;
import org.kith.paper.PdfFile;
import org.kith.paper.WordFile;
import org.kith.review.Period;
import org.kith.review.extract.ExtractFile;
import org.kith.review.extract.LearningExtract;
import org.kith.review.extract.LearningExtracts;
import org.kith.review.report.ReportDays;
import org.kith.review.report.ReportMaker;
import org.kith.review.report.ReportWish;
import org.kith.review.report.ReviewReports;
import org.kith.settings.Clocks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "review",
        description =
                "Write the report of a review of one or more children of a delivery: what happened and when it became known,"
                        + " the network on chosen days, what was not joined and since when it could be seen. The delivery is read in"
                        + " a store of its own, which is thrown away; the demo and the live store are not touched.")
final class ReviewCommand implements Callable<Integer> {

    private static final String WHY = "Making the report of a review by ./kith review";
    private static final String VIEW = "report of a review";

    private final Surroundings surroundings;

    @Parameters(paramLabel = "DIR", description = "The folder that holds the delivery.")
    Path folder = Path.of("");

    @Option(
            names = "--child",
            paramLabel = "ID",
            required = true,
            description = "A child: the delivered id of a record of it. May be given several times.")
    List<String> children = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "First day of the period, as 2024-03-09.")
    String from = "";

    @Option(names = "--to", paramLabel = "DATE", required = true, description = "Last day of the period.")
    String to = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day by whose end the report knows what it knows, where that is not the last day of the period.")
    @Nullable
    String asOf;

    @Option(
            names = "--network-on",
            paramLabel = "DATE",
            description =
                    "A day of the period on which to draw the network. May be given up to eight times; otherwise the first"
                            + " and the last day of the period, and two on which an enquiry was opened or closed, or most could"
                            + " first be seen.")
    List<String> days = List.of();

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "Its title, without names (default: ${DEFAULT-VALUE}).")
    String title = "Report of a review";

    @Option(names = "--terms", paramLabel = "FILE", description = "A text file with the terms of reference.")
    @Nullable
    Path terms;

    @Option(names = "--names", description = "Leave names of people as they are recorded. Otherwise they are replaced.")
    boolean names;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write it: a .docx for Word, or a .pdf. A file that is there already is left alone.")
    @Nullable
    Path out;

    @Option(
            names = "--extract",
            paramLabel = "FILE",
            description =
                    "Where to write a learning extract, a .zip: what was where and when and what was not joined, without names,"
                            + " addresses, numbers of people, dates or free words. A file that is there already is left alone.")
    @Nullable
    Path extract;

    ReviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Deliveries.checkFolder(folder);
        check();
        LocalDate first = day("--from", from);
        LocalDate last = day("--to", to);
        LocalDate known = asOf == null ? last : day("--as-of", asOf);
        if (last.isBefore(first) || known.isBefore(last)) {
            throw new KithException.Invalid("--from, --to and --as-of want to stand in the order of time.");
        }
        List<LocalDate> drawn = days.stream()
                .map(day -> day("--network-on", day))
                .distinct()
                .sorted()
                .toList();
        checkDrawn(drawn, first, last);
        String words = words();
        try (Started kith = Started.onThrowawayStore()) {
            Deliveries.load(kith.the(Imports.class), folder, surroundings);
            Lens lens = Lens.system(WHY, AsOf.endOf(known));
            Set<String> records = records(kith.the(CircleReader.class), lens);
            if (extract != null) {
                LearningExtract learning = new LearningExtracts(
                                kith.the(CircleReader.class), GapFinder.shipped(), Clocks::shipped, new SecureRandom())
                        .of(List.copyOf(records), new Period(first, last), lens);
                write(extract, ExtractFile.of(learning, Marking.OFFICIAL_SENSITIVE));
            }
            if (out == null) {
                return ExitCodes.DONE;
            }
            ReportWish wish = new ReportWish(
                    title, words, List.copyOf(records), first, last, known, List.of(), List.of(), drawn, List.of());
            Moment now = Moment.of(kith.the(DomainClock.class).now());
            PaperDocument report = new ReviewReports(
                            kith.the(CircleReader.class),
                            GapFinder.shipped(),
                            kith.the(LastDelivered.class),
                            Clocks::shipped)
                    .of(
                            wish,
                            names ? lens : lens.within(within(records)),
                            new ReportMaker("./kith review", now, WHY, Marking.OFFICIAL_SENSITIVE));
            write(out, ends(out, ".pdf") ? PdfFile.of(report) : WordFile.of(report, now.instant()));
        }
        return ExitCodes.DONE;
    }

    private static void checkDrawn(List<LocalDate> drawn, LocalDate first, LocalDate last) {
        drawn.stream()
                .filter(day -> day.isBefore(first) || day.isAfter(last))
                .findFirst()
                .ifPresent(outside -> {
                    throw new KithException.Invalid("--network-on " + outside + " lies outside the period, from "
                            + first + " to " + last + ".");
                });
        if (drawn.size() > ReportDays.MOST) {
            throw new KithException.Invalid(
                    "--network-on may be given up to " + ReportDays.MOST + " times. Leave some days out.");
        }
    }

    private void check() {
        if (out == null && extract == null) {
            throw new KithException.Invalid(
                    "Say where to write: --out for the report, --extract for a learning extract.");
        }
        if (out != null && !ends(out, ".pdf") && !ends(out, ".docx")) {
            throw new KithException.Invalid("--out wants a file that ends in .docx or .pdf.");
        }
        if (extract != null && !ends(extract, ".zip")) {
            throw new KithException.Invalid("--extract wants a file that ends in .zip.");
        }
        free("--out", out);
        free("--extract", extract);
    }

    private static void free(String option, @Nullable Path file) {
        if (file != null && Files.exists(file)) {
            throw new KithException.Invalid(
                    option + " " + file + " is there already. Name another file, or move it away.");
        }
    }

    private static boolean ends(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new KithException.Invalid(option + " wants a day such as 2024-03-09.", notADay);
        }
    }

    private @Nullable String words() {
        if (terms == null) {
            return null;
        }
        try {
            return Files.readString(terms);
        } catch (IOException unreadable) {
            throw new KithException.Invalid(
                    "--terms " + terms + " cannot be read as text. Check the file.", unreadable);
        }
    }

    private Set<String> records(CircleReader circles, Lens lens) {
        Slice slice = circles.everything(lens, VIEW);
        Set<String> records = new LinkedHashSet<>();
        for (String child : children) {
            records.add(slice.rows(PersonRecordRow.class).stream()
                    .filter(row -> child.equals(row.head().delivered()))
                    .findFirst()
                    .orElseThrow(() -> new KithException.NotFound("--child " + child
                            + " names nobody who is known in this delivery by then. Use an id of people.csv."))
                    .id());
        }
        return records;
    }

    /** Everybody's records may be read, as by any command; what is replaced is what a review replaces. */
    private static Remit within(Set<String> records) {
        return new Remit(
                true, null, null, Set.of(), Set.of(), true, true, new UnderReview("report", records, true), Set.of());
    }

    private void write(Path file, byte[] content) {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(beside, content);
            Files.move(beside, file);
        } catch (IOException failed) {
            throw new KithException.Unavailable(
                    "Nothing could be written to " + file + ". Check that the folder is there and has room.", failed);
        }
        surroundings.results().println(file);
    }
}
