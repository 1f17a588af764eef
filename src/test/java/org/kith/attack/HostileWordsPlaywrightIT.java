package org.kith.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.KithApplication;
import org.kith.access.Account;
import org.kith.access.Accounts;
import org.kith.access.NewAccount;
import org.kith.access.NewReview;
import org.kith.access.Reviews;
import org.kith.access.Role;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.enquiry.Notebook;
import org.kith.enquiry.Question;
import org.kith.exchange.Exports;
import org.kith.exchange.ImportReport;
import org.kith.exchange.Imports;
import org.kith.exchange.Progress;
import org.kith.gaps.scan.Scan;
import org.kith.gaps.scan.ScanNow;
import org.kith.information.rights.ContentPack;
import org.kith.information.rights.Proposal;
import org.kith.kernel.AsOf;
import org.kith.kernel.Clearance;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Reader;
import org.kith.kernel.Remit;
import org.kith.kernel.Viewpoint;
import org.kith.network.PictureCodec;
import org.kith.network.kept.SavedViews;
import org.kith.network.ui.Reading;
import org.kith.paper.Cover;
import org.kith.paper.Marking;
import org.kith.paper.PaperDocument;
import org.kith.paper.PdfFile;
import org.kith.paper.WordFile;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.testing.Browsers;
import org.kith.testing.Deliveries;
import org.kith.testing.SignedInAs;
import org.kith.testing.TestStore;
import org.kith.testing.TestStoreInitializer;
import org.kith.testing.WhoIsSignedIn;
import org.kith.vocabulary.ItemKind;
import org.kith.vocabulary.Rag;
import org.kith.vocabulary.StatementKind;
import org.kith.workspace.takeaway.Covers;
import org.kith.workspace.takeaway.PackPaper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;

/**
 * Script in every text that is delivered or typed, shown on every page, in every dialog and in every file: it stays text. The
 * browser's own protection is off, so that nothing but the program stands in its way.
 */
@SpringBootTest(
        classes = KithApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kith.demo=true", "vaadin.productionMode=true"})
@ContextConfiguration(initializers = TestStoreInitializer.class)
class HostileWordsPlaywrightIT {

    private static final Browsers BROWSERS = Browsers.start();
    /** How the names begin with which the accounts made here sign in. */
    private static final String OWN = "hostile-";

    private static final String PASSWORD = "copper walnut harbour";

    @Autowired
    Imports imports;

    @Autowired
    Accounts accounts;

    @Autowired
    Reviews reviews;

    @Autowired
    Scan scan;

    @Autowired
    DomainClock clock;

    @Autowired
    CircleReader circles;

    @Autowired
    Exports exports;

    @Autowired
    Sayings sayings;

    @Autowired
    Notebook notebook;

    @Autowired
    SavedViews views;

    @Autowired
    ApplicationContext program;

    @Autowired
    Environment environment;

    @TempDir
    Path folder;

    private String review = "";
    private String saved = "";

    @BeforeEach
    void deliver() {
        WhoIsSignedIn.isKnownTo(program);
        clear();
        ImportReport report = imports.take(
                Deliveries.write(HostileWords.delivery(clock.today()), folder.resolve("delivery")),
                folder.resolve("rejects"),
                Progress.UNWATCHED);
        assertThat(report.setAside()).as(report.reasons().toString()).isZero();
        ScanNow.everybody(scan);
        account(
                "everything",
                0,
                Role.ANALYST,
                Role.LEAD_ANALYST,
                Role.STEWARD,
                Role.INFORMATION_GOVERNANCE,
                Role.ADMINISTRATOR,
                Role.AGENCY_DESK);
    }

    @AfterEach
    void clear() {
        TestStore.clear();
        TestStore.run("MATCH (a:Account) WHERE a.signInName STARTS WITH '" + OWN + "' DELETE a");
    }

    @AfterAll
    static void stop() {
        BROWSERS.close();
    }

    private Account account(String name, int way, Role... roles) {
        return accounts.add(
                new NewAccount(
                        OWN + name,
                        HostileWords.trying(way, "zqaccountnamezq"),
                        Set.of(roles),
                        id("C"),
                        HostileWords.trying(way + 1, "zqaccountteamzq")),
                PASSWORD.toCharArray());
    }

    @Test
    @SignedInAs(Role.LEAD_ANALYST)
    void whatIsDeliveredOrTypedIsShownAsText() {
        Account reader = account("reviewer", 1, Role.REVIEWER);
        account("practitioner", 4, Role.PRACTITIONER);
        type();
        review = reviews.open(new NewReview(
                        HostileWords.trying(0, "zqreviewtitlezq"),
                        HostileWords.trying(1, "zqreviewtermszq"),
                        List.of(id("A")),
                        List.of(reader.id()),
                        clock.today().minusYears(1),
                        clock.today(),
                        true,
                        Instant.now().plus(Duration.ofDays(3))))
                .id();
        Set<String> dialogs = new HashSet<>();
        Set<String> shown = new TreeSet<>();
        int read = 0;
        try (WatchedPage all = as("everything")) {
            for (String path : pages()) {
                all.open(path);
                if (path.contains("chosen=") && all.tells(".kith-details", "Select somebody")) {
                    read++;
                }
                all.unfold();
                all.dialogs(dialogs);
            }
            shown.addAll(all.shown);
            assertThat(all.wrong).isEmpty();
        }
        assertThat(read).as("details beside a picture").isGreaterThanOrEqualTo(5);
        assertThat(dialogs).as("dialogs are found").hasSizeGreaterThan(30);
        for (String name : List.of("reviewer", "practitioner")) {
            try (WatchedPage some = as(name)) {
                List<String> paths = new ArrayList<>(List.of("", "child/" + id("A"), "item/" + id("I1")));
                paths.addAll(name.equals("reviewer") ? reviewPages() : List.of("requests"));
                paths.forEach(some::open);
                shown.addAll(some.shown);
                assertThat(some.wrong).as(name).isEmpty();
            }
        }
        assertThat(shown)
                .as("what people typed")
                .contains("zqaccountnamezq", "zqaccountteamzq", "zqreviewtitlezq", "zqreviewtermszq", "zqwhyzq")
                .contains("zqsaidconcernzq", "zqsaiditemzq", "zqnotezq", "zqquestionzq", "zqviewzq");
        Set<String> never = new TreeSet<>(HostileWords.columns().values());
        never.removeAll(HostileWords.columnsOf(shown));
        assertThat(HostileWords.SHOWN_NOWHERE).containsAll(never);
    }

    /** Were a text shown as markup anywhere, it would be seen. */
    @Test
    void theLookFindsWhatATextBecame() {
        try (WatchedPage all = as("everything")) {
            assertThat(all.wrong).isEmpty();
            for (String way : HostileWords.ways()) {
                all.page.evaluate(
                        "html => document.body.appendChild(document.createElement('div')).innerHTML = html", way);
                all.look();
            }
            all.page.waitForFunction("() => window.ran === 1");
            all.look();
            assertThat(all.wrong.values().stream().flatMap(Set::stream))
                    .contains("img", "b", "svg", "a", "iframe", "run", "turned around in div")
                    .anyMatch(what -> what.startsWith("asked for"));
        }
    }

    @Test
    void whatIsTakenAwayHoldsItAsText() throws Exception {
        try (WatchedPage all = as("everything")) {
            all.open("child/" + id("A") + "/chronology");
            all.press("Take away…");
            assertThat(HostileFiles.word(all.take("Word document"))).contains("zqinformationsummary0zq");
            assertThat(HostileFiles.pdf(all.take("PDF"))).contains("zqinformationsummary0zq");
            all.open("child/" + id("A") + "/network");
            all.press("Take away…");
            assertThat(HostileFiles.svg(all.take("Picture (SVG)"))).isNotEmpty();
            assertThat(ImageIO.read(new ByteArrayInputStream(all.take("Picture (PNG)"))))
                    .isNotNull();
            assertThat(HostileFiles.tables(all.take("Tables (CSV, in a zip)"))).contains("zqpeoplegivennames0zq");
            assertThat(HostileFiles.xmlText(all.take("Network (GraphML)"))).contains("zqpeoplegivennames0zq");
            assertThat(HostileFiles.json(all.take("Network (JSON)"))).contains("zqpeoplegivennames0zq");
            all.open("audit?shown=" + id("A"));
            assertThat(HostileFiles.tables(all.follow("Take these away as CSV")))
                    .contains("zqwhyzq");
            assertThat(all.wrong).isEmpty();
        }
        pack();
        exports.write(folder.resolve("export"), "A test", Progress.UNWATCHED);
        Set<String> exported = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder.resolve("export"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                exported.addAll(HostileWords.marks(Files.readString(file)));
            }
        }
        assertThat(HostileWords.columnsOf(exported))
                .containsExactlyElementsOf(new TreeSet<>(HostileWords.columns().values()));
    }

    /** The pack as it is handed over with everything left in it, and the record of what was decided. */
    private void pack() throws Exception {
        Lens lens = lens("Ada");
        Circle circle = circles.circle(lens, id("A"), "a test");
        ContentPack pack = ContentPack.of(circle, circle.child(), Map.of(), List.of());
        Map<String, Proposal.Decision> decisions = new HashMap<>();
        pack.proposals()
                .forEach(proposal -> decisions.put(
                        proposal.id(), new Proposal.Decision(false, HostileWords.trying(0, "zqreasonzq"))));
        Covers.Taking taking =
                new Covers.Taking(lens, "Analyst", null, true, Moment.of(clock.now()), Marking.OFFICIAL_SENSITIVE);
        Cover cover = PackPaper.cover(
                "What is recorded about you",
                HostileWords.trying(1, "zqsubjectzq"),
                taking,
                HostileWords.trying(2, "zqaskerzq"),
                List.of());
        for (PaperDocument document : List.of(
                PackPaper.pack(pack.handedOver(decisions), cover), PackPaper.decisions(pack, decisions, cover))) {
            assertThat(HostileFiles.word(WordFile.of(document, clock.now())))
                    .contains("zqsubjectzq", "zqaskerzq")
                    .hasSizeGreaterThan(5);
            assertThat(HostileFiles.pdf(PdfFile.of(document)))
                    .contains("zqsubjectzq", "zqaskerzq")
                    .hasSizeGreaterThan(5);
        }
    }

    /** What people type: a concern, an item, a note in a picture, a question for the notebook. */
    private void type() {
        Lens lens = lens(HostileWords.trying(6, "zqwriterzq"));
        sayings.say(
                lens,
                List.of(
                        Saying.of(StatementKind.ITEM)
                                .cell("kind", ItemKind.OBSERVATION.code())
                                .cell("summary", HostileWords.trying(4, "zqsaiditemzq"))
                                .cell("recorded_at", Moment.of(clock.now()))
                                .names("held_by", id("C"))
                                .names("about", List.of(id("A")))
                                .build(),
                        Saying.of(StatementKind.ENQUIRY)
                                .names("child", id("A"))
                                .names("agency", id("C"))
                                .cell("opened_at", Moment.of(clock.now()))
                                .cell("rag", Rag.AMBER.code())
                                .cell("concern", HostileWords.trying(5, "zqsaidconcernzq"))
                                .build()));
        notebook.ask(
                lens,
                new Question.Asked(
                        id("A"), HostileWords.trying(5, "zqquestionzq"), null, null, null, null, null, List.of()));
        saved = views.save(
                        lens,
                        id("A"),
                        HostileWords.trying(1, "zqviewzq"),
                        PictureCodec.read("{\"state\": {\"marks\": {\"notes\": [{\"id\": \"n:1\", \"text\": "
                                + JsonMapper.shared().writeValueAsString(HostileWords.trying(5, "zqnotezq")) + "}]}}}"),
                        true)
                .id();
    }

    private Lens lens(String who) {
        return new Lens(
                new Reader("hostile", who, false),
                "Trying it out",
                AsOf.at(clock.now()),
                Viewpoint.TOGETHER,
                Clearance.NONE,
                Remit.EVERYBODY);
    }

    /** Every address of every page, those with an id with that of something whose words are hostile. */
    private List<String> pages() {
        List<String> pages = new ArrayList<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.kith").stream()
                        .filter(type -> type.isAssignableTo(Component.class) && type.isAnnotatedWith(Route.class))
                        .map(type -> type.getAnnotationOfType(Route.class).value())
                        .sorted()
                        .forEach(route -> pages.addAll(addresses(route)));
        return pages;
    }

    private List<String> addresses(String route) {
        return switch (route) {
            case "sign-in" -> List.of();
            case "child/:id/:page?" -> childPages();
            case "agency/:id" -> List.of("agency/" + id("S"), "agency/" + id("C"));
            case "asked/:id" -> List.of(route.replace(":id", review));
            case "content-pack/:id", "retention/record/:id" -> List.of(route.replace(":id", id("A")));
            case "item/:id" ->
                List.of("I1", "I2", "I3", "I4").stream()
                        .map(item -> "item/" + id(item))
                        .toList();
            case "place/:id" -> List.of("place/" + id("P"));
            case "review/:id/:page?" -> reviewPages();
            default -> {
                assertThat(route)
                        .as("a page of something: say which is opened here")
                        .doesNotContain(":");
                yield List.of(route);
            }
        };
    }

    private List<String> reviewPages() {
        List<String> pages = new ArrayList<>(List.of("reviews"));
        Stream.of(
                        "",
                        "/first-days",
                        "/event-by-event",
                        "/side-by-side",
                        "/who-had-it",
                        "/how-it-could-have-been-joined",
                        "/said-and-checked",
                        "/what-helped",
                        "/lessons",
                        "/in-your-words",
                        "/report")
                .forEach(page -> pages.add("review/" + review + page));
        return pages;
    }

    private List<String> childPages() {
        String child = "child/" + id("A");
        List<String> pages = new ArrayList<>(List.of(child));
        for (Reading reading : Reading.values()) {
            pages.add(child + "/network?view=" + reading.code());
        }
        for (String chosen : List.of("A", "M", "S", "T", "P", "I1", "I3")) {
            pages.add(child + "/network?chosen=" + id(chosen));
        }
        for (String page : List.of("involved", "gaps", "unlinked", "information", "chronology", "enquiries")) {
            pages.add(child + "/" + page);
        }
        pages.add(child + "/network?saved=" + saved);
        pages.add(child + "/information?item=" + id("I3"));
        pages.add("child/" + id("M"));
        return pages;
    }

    private WatchedPage as(String name) {
        WatchedPage page =
                new WatchedPage(BROWSERS.browser(), "http://localhost:" + environment.getProperty("local.server.port"));
        page.signIn(OWN + name, PASSWORD, HostileWords.trying(name.length(), "zqwhyzq"));
        return page;
    }

    private static String id(String delivered) {
        return TestStore.text("MATCH (s:Statement {delivered: $called}) RETURN s.id", Map.of("called", delivered));
    }
}
