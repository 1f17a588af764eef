package org.kith.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The pages of a PDF as a tree of elements: no text is ever read as markup. */
final class PdfPage {

    static final String FONT = "Kith Sans";

    private final Document page;

    private PdfPage(Document page) {
        this.page = page;
    }

    static Document of(PaperDocument document) {
        try {
            Document page =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            new PdfPage(page).fill(document);
            return page;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void fill(PaperDocument document) {
        Cover cover = document.cover();
        Element html = page.createElement("html");
        html.setAttribute("lang", "en-GB");
        page.appendChild(html);
        Element head = add(html, "head");
        add(head, "title", cover.title());
        meta(head, "description", cover.title() + ", made by Kith");
        meta(head, "subject", cover.marking().words());
        add(head, "style", style() + running(cover));
        Element marks = add(head, "bookmarks");
        bookmark(marks, "head", cover.title());
        bookmark(marks, "coverage", "What is known, and what is not");
        document.sections().forEach(section -> bookmark(marks, section.id(), section.heading()));
        if (!cover.sources().isEmpty()) {
            bookmark(marks, "sources", "Sources");
        }
        Element body = add(html, "body");
        head(body, cover);
        document.sections().forEach(section -> section(body, section));
        sources(body, cover);
    }

    private void section(Element body, PaperDocument.Section section) {
        id(add(body, "h2", section.heading()), section.id());
        for (PaperDocument.Block block : section.blocks()) {
            switch (block) {
                case PaperTable table -> table(body, table);
                case PaperDocument.Prose prose -> prose(body, prose);
                case PaperDocument.Picture picture -> picture(body, picture);
            }
        }
    }

    private void prose(Element body, PaperDocument.Prose prose) {
        if (prose.voice() == PaperDocument.Voice.HEADING) {
            add(body, "h3", prose.text());
        } else {
            classed(
                    add(body, "p", prose.text()),
                    "prose " + prose.voice().name().toLowerCase(Locale.ROOT));
        }
    }

    private void picture(Element body, PaperDocument.Picture picture) {
        Element image = add(classed(add(body, "div"), "picture"), "img");
        image.setAttribute("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()));
        image.setAttribute("alt", Plain.printable(picture.instead()));
        image.setAttribute("style", "width: " + picture.width() + "mm; height: " + picture.height() + "mm");
        classed(add(body, "p", picture.caption()), "caption");
    }

    private void head(Element body, Cover cover) {
        id(add(body, "h1", cover.title()), "head");
        classed(add(body, "p", cover.subject()), "subject");
        if (cover.look() != null) {
            classed(add(body, "p", cover.look()), "look");
        }
        Element facts = classed(add(body, "table"), "facts");
        Element rows = add(facts, "tbody");
        for (Cover.Fact fact : cover.facts()) {
            Element row = add(rows, "tr");
            add(row, "th", fact.about()).setAttribute("scope", "row");
            add(row, "td", fact.text());
        }
        id(add(body, "h2", "What is known, and what is not"), "coverage");
        Element list = classed(add(body, "ul"), "coverage");
        for (Cover.Said said : cover.coverage()) {
            classed(add(list, "li", said.text()), said.unknown() ? "unknown" : "known");
        }
        cover.cautions().forEach(caution -> classed(add(body, "p", caution), "caution"));
    }

    private void table(Element body, PaperTable table) {
        Element element = classed(add(body, "table"), "matter");
        int all = table.columns().stream().mapToInt(PaperTable.Column::share).sum();
        Element row = add(add(element, "thead"), "tr");
        for (PaperTable.Column column : table.columns()) {
            Element cell = add(row, "th", column.heading());
            cell.setAttribute("scope", "col");
            cell.setAttribute("style", "width: " + Math.round(column.share() * 1000f / all) / 10f + "%");
        }
        Element rows = add(element, "tbody");
        for (PaperTable.Row each : table.rows()) {
            row(rows, each, table.columns().size());
        }
    }

    private void row(Element rows, PaperTable.Row row, int columns) {
        Element line = add(rows, "tr");
        if (row.anchor() != null) {
            id(line, row.anchor());
        }
        if (row.heading()) {
            Element cell = classed(
                    add(line, "th", row.cells().getFirst().lines().getFirst().text()), "group");
            cell.setAttribute("colspan", String.valueOf(columns));
            cell.setAttribute("scope", "col");
            row.cells().getFirst().lines().stream()
                    .skip(1)
                    .forEach(text -> classed(
                            add(cell, "p", text.text()), text.style().name().toLowerCase(Locale.ROOT)));
            return;
        }
        if (row.joined()) {
            classed(line, "joined");
        }
        for (PaperTable.Cell cell : row.cells()) {
            Element data = add(line, "td");
            for (PaperTable.Line text : cell.lines()) {
                line(data, text);
            }
        }
    }

    private void line(Element data, PaperTable.Line line) {
        String style = line.style().name().toLowerCase(Locale.ROOT);
        if (line.to() == null) {
            classed(add(data, "p", line.text()), style);
            return;
        }
        Element link = add(classed(add(data, "p"), style), "a", line.text());
        link.setAttribute("href", "#" + line.to());
    }

    private void sources(Element body, Cover cover) {
        if (cover.sources().isEmpty()) {
            return;
        }
        id(add(body, "h2", "Sources"), "sources");
        Element table = classed(add(body, "table"), "matter");
        Element head = add(add(table, "thead"), "tr");
        List.of("Agency", "Speaks of", "Last came in")
                .forEach(text -> add(head, "th", text).setAttribute("scope", "col"));
        Element rows = add(table, "tbody");
        for (Cover.Source source : cover.sources()) {
            Element row = add(rows, "tr");
            add(row, "td", source.agency());
            add(row, "td", source.speaksOf());
            add(row, "td", source.lastCameIn());
        }
        classed(
                add(body, "p", "What happened outside these days may be recorded at the agency. It is not seen here."),
                "caution");
    }

    /** What stands at the top and foot of every page. */
    private static String running(Cover cover) {
        String foot = cover.title() + " · Kith · "
                + cover.fact(Cover.TAKEN_WHEN).map(when -> "taken away " + when).orElse("");
        String marking = quoted(cover.marking().words());
        return """
                @page {
                  size: A4 landscape; margin: 16mm 12mm 15mm; font-family: '%1$s';
                  @top-center { content: %2$s; font-family: '%1$s'; font-size: 8pt; font-weight: bold; }
                  @top-right { content: %3$s; font-family: '%1$s'; font-size: 7pt; font-weight: bold;
                    text-align: right; }
                  @bottom-left { content: %4$s; font-family: '%1$s'; font-size: 7pt; text-align: left; }
                  @bottom-center { content: %2$s; font-family: '%1$s'; font-size: 8pt; font-weight: bold; }
                  @bottom-right { content: 'Page ' counter(page) ' of ' counter(pages);
                    font-family: '%1$s'; font-size: 7pt; text-align: right; }
                }
                """.formatted(FONT, marking, quoted(cover.look() == null ? "" : cover.look()), quoted(foot));
    }

    /** A text as a string of a style sheet: whatever is no letter or digit is written by its number. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        text.codePoints().forEach(point -> {
            if (point < 128 && Character.isLetterOrDigit(point)) {
                quoted.appendCodePoint(point);
            } else {
                quoted.append('\\').append(String.format(Locale.ROOT, "%06x", point));
            }
        });
        return quoted.append('\'').toString();
    }

    private static String style() {
        try (InputStream sheet = PdfPage.class.getResourceAsStream("document.css")) {
            return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void meta(Element head, String name, String content) {
        Element meta = add(head, "meta");
        meta.setAttribute("name", name);
        meta.setAttribute("content", content);
    }

    private void bookmark(Element marks, String id, String name) {
        Element mark = add(marks, "bookmark");
        mark.setAttribute("name", name);
        mark.setAttribute("href", "#" + id);
    }

    private Element add(Element to, String name) {
        Element element = page.createElement(name);
        to.appendChild(element);
        return element;
    }

    private Element add(Element to, String name, String text) {
        Element element = add(to, name);
        element.appendChild(page.createTextNode(Plain.printable(text)));
        return element;
    }

    private static Element classed(Element element, String name) {
        element.setAttribute("class", name);
        return element;
    }

    private static void id(Element element, String id) {
        element.setAttribute("id", id);
    }
}
