package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.testing.TestStore;

/** The commands as a user types them: what they print where, and how they end. */
class CommandsIT {

    private static final Path CASE = Path.of("src/test/resources/cases/nil-under-an-old-name");
    private static final String URI = "kith.neo4j.uri";

    @TempDir
    Path temporary;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream talk = new ByteArrayOutputStream();

    @BeforeAll
    static void useTheStoreOfTheTests() {
        System.setProperty(URI, TestStore.uri().toString());
    }

    @AfterAll
    static void leaveIt() {
        System.clearProperty(URI);
    }

    @BeforeEach
    void clear() {
        TestStore.clear();
    }

    @Test
    void importPrintsCountsAsResultsAndEverythingElseBeside() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("bad"));
        Files.writeString(folder.resolve("agencies.csv"), "id,name,type,odd\nA-1,North,school,\nA-2,South,circus,\n");

        assertThat(kith("import", folder.toString())).isZero();
        assertThat(results.toString()).contains("agencies.csv").doesNotContain("Working on");
        assertThat(talk.toString())
                .contains("Working on the demo store")
                .contains("columns that Kith does not know were passed over: odd")
                .contains("agencies.csv, type is not one of")
                .contains("1 row was set aside")
                .contains("bad-rejects")
                .doesNotContain("circus");
        assertThat(temporary.resolve("data/bad-rejects/agencies.csv")).content().contains("circus");
    }

    @Test
    void aSecondImportAndAnExportSayWhatTheyDid() {
        assertThat(kith("import", CASE.toString())).isZero();
        assertThat(kith("import", "--check", CASE.toString())).isZero();
        assertThat(results.toString()).contains("Dry run");
        Path out = temporary.resolve("out");
        assertThat(kith("export", out.toString())).isZero();
        assertThat(out.resolve("people.csv")).exists();
        assertThat(kith("export", out.toString())).isEqualTo(2);
        assertThat(talk.toString()).contains("wants an empty folder").contains("Reference: ");
    }

    @Test
    void anImportSaysHowManyNewRecordsMayBeOfPeopleWhoWereThereAndCountsNothingSealed() throws Exception {
        String head = "id,kind,given_names,family_name,sex,date_of_birth,telephone,source,protection\n";
        String agencies = "id,name,type\nA-1,North,school\n";
        String before = head + """
                P-1,adult,Una,Field,f,1988-01-19,,A-1,
                P-2,adult,Owen,Marsh,m,1979-11-30,,A-1,
                P-3,adult,Gwen,Pryce,f,1992-07-14,,A-1,
                P-4,adult,Ivo,Lowe,m,1985-05-25,,A-1,
                P-5,child,Bea,Moss,f,2015-08-17,,A-1,
                P-6,child,Lea,Wood,f,2012-02-11,,A-1,
                P-7,adult,Hari,Patel,m,1981-10-06,,A-1,
                P-8,adult,Ruth,Okafor,f,1975-12-21,,A-1,
                P-9,adult,Deborah,Coppard,f,1990-03-09,07700 900118,A-1,
                P-10,adult,Zebedee,Quillon,m,1966-02-02,07700 900121,A-1,sealed
                """;
        assertThat(kith("import", delivery("before", agencies, before).toString()))
                .isZero();
        assertThat(results.toString()).contains("None of the new records looks like somebody already in Kith.");

        String after = head + "N-1,adult,Debora,Coppard,f,1990-03-09,07700 900118,A-1,\n"
                + "N-2,adult,Zebedee,Quillon,m,1966-02-02,07700 900121,A-1,\n"
                + "N-3,adult,Deborah,Copard,f,1990-03-09,07700 900118,A-1,sealed\n";
        results.reset();
        assertThat(kith("import", delivery("after", agencies, after).toString()))
                .isZero();

        assertThat(results.toString())
                .contains("1 of the new records may be somebody already in Kith. Look at the pair on the page Matches:"
                        + " /matches?new=");
        results.reset();
        assertThat(kith("import", delivery("after", agencies, after).toString()))
                .isZero();
        assertThat(results.toString()).doesNotContain("already in Kith");
    }

    private Path delivery(String name, String agencies, String people) throws Exception {
        Path folder = Files.createDirectories(temporary.resolve(name));
        Files.writeString(folder.resolve("agencies.csv"), agencies);
        Files.writeString(folder.resolve("people.csv"), people);
        return folder;
    }

    @Test
    void badInputEndsWithTwoAndASentence() {
        assertThat(kith("import", temporary.resolve("none").toString())).isEqualTo(2);
        assertThat(talk.toString()).contains("There is no folder").doesNotContain("\tat ");
        assertThat(kith("import", temporary.toString())).isEqualTo(2);
        assertThat(kith("import")).isEqualTo(2);
        assertThat(kith("nonsense")).isEqualTo(2);
        assertThat(kith("gaps", CASE.toString())).isEqualTo(2);
        assertThat(kith("gaps", CASE.toString(), "--as-of", "soon")).isEqualTo(2);
        assertThat(results.toString()).isEmpty();
    }

    @Test
    void anOlderDeliveryEndsWithFour() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("one"));
        Files.writeString(folder.resolve("agencies.csv"), "id,name,type\nA-1,North,school\n");
        Files.writeString(folder.resolve("delivery.csv"), "deliverer,made_at\nx,2024-05-02\n");
        assertThat(kith("import", folder.toString())).isZero();
        Files.writeString(folder.resolve("delivery.csv"), "deliverer,made_at\nx,2024-05-01\n");

        assertThat(kith("import", folder.toString())).isEqualTo(4);
    }

    @Test
    void aStoreThatCannotBeReachedEndsWithThree() {
        System.setProperty(URI, "bolt://localhost:1");
        try {
            assertThat(kith("import", CASE.toString())).isEqualTo(3);
            assertThat(talk.toString()).contains("cannot be reached").doesNotContain("Exception");
        } finally {
            useTheStoreOfTheTests();
        }
    }

    @Test
    void gapsPrintsOneLineOfJsonForEachDeliveryAndTouchesNoOtherStore() {
        String other = CASE.resolveSibling("two-schools-one-kitchen").toString();

        assertThat(kith("gaps", CASE.toString(), other, "--as-of", "2024-09-30", "--json"))
                .isZero();
        assertThat(results.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"delivery\":\"") && line.endsWith("]}"));
        assertThat(results.toString().lines().toList().get(1)).doesNotContain("P-IVO");
        assertThat(TestStore.count("MATCH (s:Statement) RETURN count(s)", Map.of()))
                .isZero();
    }

    @Test
    void gapsLooksThroughOneAgencysEyesAndSaysSinceWhen() {
        assertThat(kith("gaps", CASE.toString(), "--as-of", "2024-09-30", "--first-detectable"))
                .isZero();
        assertThat(results.toString())
                .contains("\"pattern\":\"nil-return-out-of-date\",\"key\":\"R1\"")
                .contains("\"firstDetectable\":\"2024-08-19\"");
        results.reset();

        assertThat(kith("gaps", CASE.toString(), "--as-of", "2024-09-30", "--viewpoint", "A-HV"))
                .isZero();
        assertThat(results.toString()).contains("I06|A-HV").doesNotContain("firstDetectable", "\"key\":\"R1\"");
        results.reset();

        assertThat(kith("gaps", CASE.toString(), "--as-of", "2024-09-30", "--viewpoint", "A-NONE"))
                .isEqualTo(2);
        assertThat(talk.toString()).contains("--viewpoint A-NONE names no agency of this delivery");
        assertThat(results.toString()).isEmpty();
    }

    @Test
    void aReviewIsReportedWithNamesReplacedAndTheSameTwice() throws Exception {
        Path first = temporary.resolve("first.docx");
        Path second = temporary.resolve("second.docx");
        for (Path report : List.of(first, second)) {
            assertThat(kith(
                            "review",
                            CASE.toString(),
                            "--child",
                            "P-IVO",
                            "--from",
                            "2024-05-01",
                            "--to",
                            "2024-09-30",
                            "--out",
                            report.toString()))
                    .as(talk.toString())
                    .isZero();
        }
        assertThat(results.toString()).contains(first.toString());
        String words = words(first);

        // The names that people.csv and names.csv give, whoever bears them.
        assertThat(words)
                .contains("Names of people", "replaced throughout")
                .doesNotContain("Shona", "Tilling", "Ivo", "Raske", "Denny", "Dennis", "Coppard");
        assertThat(words(second)).isEqualTo(words);
    }

    @Test
    void theNetworkIsDrawnOnTheDaysThatAreAskedForAndNotOutsideThePeriod() throws Exception {
        Path report = temporary.resolve("days.docx");
        String[] review = {
            "review",
            CASE.toString(),
            "--child",
            "P-IVO",
            "--from",
            "2024-05-01",
            "--to",
            "2024-09-30",
            "--out",
            report.toString(),
            "--network-on",
            "2024-08-20",
            "--network-on",
            "2024-06-01"
        };
        assertThat(kith(review)).as(talk.toString()).isZero();
        assertThat(words(report))
                .contains("These days were chosen for this report.", "on 1 June 2024", "on 20 August 2024")
                .doesNotContain("on 1 May 2024\n");

        review[9] = temporary.resolve("other.docx").toString();
        review[11] = "2024-10-01";
        assertThat(kith(review)).isEqualTo(2);
        assertThat(talk.toString())
                .contains("--network-on 2024-10-01 lies outside the period, from 2024-05-01 to 2024-09-30.");
        review[11] = "soon";
        assertThat(kith(review)).isEqualTo(2);
        assertThat(talk.toString()).contains("--network-on wants a day");
        assertThat(results.toString()).doesNotContain("other.docx");
    }

    @Test
    void aLearningExtractIsWrittenAloneOrWithTheReportAndNamesNobody() throws Exception {
        Path extract = temporary.resolve("extract.zip");
        String[] review = {"review", CASE.toString(), "--child", "P-IVO", "--from", "2024-05-01", "--to", "2024-09-30"};
        assertThat(kith(review)).isEqualTo(2);
        assertThat(talk.toString()).contains("--out for the report, --extract for a learning extract");

        String[] all = java.util.Arrays.copyOf(review, review.length + 2);
        all[review.length] = "--extract";
        all[review.length + 1] = extract.toString();
        assertThat(kith(all)).as(talk.toString()).isZero();

        assertThat(results.toString()).contains(extract.toString());
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(extract))) {
            StringBuilder text = new StringBuilder();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(text)
                    .contains("asks.csv", "learning.graphml", "nil-return-out-of-date")
                    .doesNotContain("Shona", "Tilling", "Ivo", "Raske", "Denny", "Dennis", "Coppard", "2024");
        }
        talk.reset();
        assertThat(kith(all)).isEqualTo(2);
        assertThat(talk.toString()).contains("--extract", "is there already");
    }

    /** All paragraphs and cells but the moment it was made. */
    private static String words(Path report) throws Exception {
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(report))) {
            StringBuilder words = new StringBuilder();
            word.getParagraphs()
                    .forEach(paragraph -> words.append(paragraph.getText()).append('\n'));
            word.getTables()
                    .forEach(table -> table.getRows().stream()
                            .map(row -> String.join(
                                    " | ",
                                    row.getTableCells().stream()
                                            .map(XWPFTableCell::getText)
                                            .toList()))
                            .filter(row -> !row.startsWith("When | "))
                            .forEach(row -> words.append(row).append('\n')));
            return words.toString();
        }
    }

    @Test
    void aReviewThatCannotBeReportedSaysWhatToMend() throws Exception {
        Path there = Files.writeString(temporary.resolve("there.docx"), "kept");
        String[][] wrong = {
            {"P-IVO", "2024-05-01", "2024-09-30", there.toString(), "is there already"},
            {"P-IVO", "2024-05-01", "2024-09-30", "report.txt", "ends in .docx or .pdf"},
            {"P-IVO", "2024-10-01", "2024-09-30", "r.docx", "in the order of time"},
            {"P-IVO", "soon", "2024-09-30", "r.docx", "--from wants a day"},
            {"P-NOBODY", "2024-05-01", "2024-09-30", "r.docx", "--child P-NOBODY names nobody"},
        };
        for (String[] each : wrong) {
            talk.reset();
            String out = each[3].startsWith("/")
                    ? each[3]
                    : temporary.resolve(each[3]).toString();
            assertThat(kith(
                            "review",
                            CASE.toString(),
                            "--child",
                            each[0],
                            "--from",
                            each[1],
                            "--to",
                            each[2],
                            "--out",
                            out))
                    .isEqualTo(2);
            assertThat(talk.toString()).contains(each[4]);
        }
        assertThat(there).content().isEqualTo("kept");
        assertThat(results.toString()).isEmpty();
    }

    @Test
    void helpIsAResult() {
        assertThat(kith("help", "import")).isZero();
        assertThat(results.toString()).contains("--check");
    }

    private int kith(String... arguments) {
        String command = arguments[0];
        String[] all = arguments;
        if (command.equals("import") || command.equals("export")) {
            all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
            all[arguments.length] = "--data";
            all[arguments.length + 1] = temporary.resolve("data").toString();
        }
        return Commands.run(all, new Surroundings(new PrintStream(results), new PrintStream(talk), false, Map.of()));
    }
}
