package org.kith.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.kith.testing.Demo;
import org.kith.testing.Walk;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every format is downloaded by a browser and opened by another program. */
class TakeAwayPlaywrightIT {

    private static final Pattern NAME =
            Pattern.compile("kith-(chronology|network)-\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.[a-z]+");

    @Test
    void theChronologyGoesAsWordAndAsPdf() throws Exception {
        Page page = child("Chronology");
        open(page);
        axe(page);

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(take(page, "Word document", "docx")))) {
            assertThat(word.getTables().get(1).getText()).contains("Yellowing bruise on right thigh");
        }
        try (PDDocument pdf = Loader.loadPDF(take(page, "PDF", "pdf"))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Chronology");
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
        }
        page.context().close();
    }

    @Test
    void theNetworkGoesAsAPictureAsTablesAndForPrograms() throws Exception {
        Page page = child("Network");
        page.locator("kith-network [role=option]").first().waitFor();
        open(page);
        axe(page);

        byte[] drawn = take(page, "Picture (SVG)", "svg");
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(drawn));
        String text = new String(drawn, StandardCharsets.UTF_8);
        assertThat(text)
                .contains("OFFICIAL-SENSITIVE", "Asha Verma", "What is known, and what is not", "Legend")
                .contains("Being connected does not mean being involved.", ">Jessica<");
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(take(page, "Picture (PNG)", "png")));
        assertThat((double) png.getWidth())
                .isCloseTo(
                        2 * Double.parseDouble(svg.getDocumentElement().getAttribute("width")),
                        org.assertj.core.data.Offset.offset(2.0));
        Map<String, String> tables = unzipped(take(page, "Tables (CSV, in a zip)", "zip"));
        assertThat(tables.keySet()).containsExactly("nodes.csv", "edges.csv", "evidence.csv", "about.csv");
        assertThat(tables.get("nodes.csv")).contains("Jessica Thornley");
        Document graph = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(take(page, "Network (GraphML)", "graphml")));
        JsonNode json = JsonMapper.shared().readTree(take(page, "Network (JSON)", "json"));
        assertThat(json.path("format").asString()).isEqualTo("kith-network-1");
        assertThat(json.path("nodes").size())
                .isEqualTo(graph.getElementsByTagName("node").getLength())
                .isPositive();
        page.context().close();
    }

    private static Page child(String tab) {
        Page page = Demo.signedIn("Asha Verma", ColorScheme.LIGHT);
        Walk.toPerson(page, "mia adeyemi", "Mia Adeyemi");
        Walk.toTab(page, tab);
        return page;
    }

    private static void open(Page page) {
        button(page, "Take away…").click();
        button(page, "Take away").waitFor();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static byte[] take(Page page, String format, String extension) throws IOException {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(format))
                .check();
        Download download = page.waitForDownload(() -> button(page, "Take away").click());
        assertThat(download.suggestedFilename()).matches(NAME).endsWith("." + extension);
        return Files.readAllBytes(download.path());
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static void axe(Page page) {
        assertThat(new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator")
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations())
                .extracting(rule -> rule.getId() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget().toString())
                                .toList())
                .isEmpty();
    }
}
