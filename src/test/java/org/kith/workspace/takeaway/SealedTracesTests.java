package org.kith.workspace.takeaway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Deliveries.circle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kith.circle.Circle;
import org.kith.circle.Slice;
import org.kith.gaps.GapFinder;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.network.Exploration;
import org.kith.paper.Cover;
import org.kith.paper.CsvFiles;
import org.kith.paper.GraphMlFile;
import org.kith.paper.JsonFile;
import org.kith.paper.PaperDocument;
import org.kith.paper.PaperGraph;
import org.kith.paper.PdfFile;
import org.kith.paper.SvgSheet;
import org.kith.paper.WordFile;
import org.kith.testing.Deliveries;

/** What is sealed leaves no trace in any file: it is the same file as if the sealed rows had never been delivered. */
class SealedTracesTests {

    private static final String DAY = "2026-03-31";

    private static final String FAMILY = """
            # agencies.csv
            id,name,type,phone,sensitive
            S,Hill School,school,01632 960001,
            C,Vale Social Care,childrens_social_care,01632 960002,
            # practitioners.csv
            id,name,role,agency
            T,Gwen Pryce,class teacher,S
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,protection
            A,child,Ada,Moss,2018-04-02,S,
            M,adult,Una,Moss,1990-01-01,S,
            # households.csv
            id,address_line,postcode,kind,protection
            P,1 Hill Road,QX1 1AA,home,
            # residences.csv
            person,household,basis,from,to,asserted_by,protection
            A,P,resident,2018-04-02,,S,
            M,P,resident,2017-01-01,,S,
            # relationships.csv
            person,related_person,type,asserted_by,protection
            M,A,mother,S,
            # involvements.csv
            agency,practitioner,person,role,status,from,protection
            S,T,A,teaches,open,2022-09-05,
            # information.csv
            id,kind,statement,summary,occurred_from,recorded_at,held_by,recorded_by,about,protection
            I1,observation,fact,Bruise on the left arm,2026-03-03,2026-03-05T10:00:00Z,S,T,A,
            I2,observation,fact,Kept for some,2026-03-04,2026-03-05T10:00:00Z,S,T,A,restricted
            # enquiries.csv
            id,child,agency,opened_at,rag,concern,protection
            E,A,C,2026-03-06T09:30:00Z,amber,A bruise,
            # requests.csv
            id,enquiry,agency,about,asked_at,question,protection
            Q,E,S,A,2026-03-06T10:00:00Z,What have you seen?,
            """;

    private static final String SEALED = """
            # agencies.csv
            id,name,type,phone,sensitive
            X,Xanthe House,domestic_abuse_service,01632 960009,yes
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,protection
            XP,adult,Xerxes,Xylo,1980-01-01,S,sealed
            # relationships.csv
            person,related_person,type,asserted_by,protection
            XP,A,father,S,
            # involvements.csv
            agency,practitioner,person,role,status,from,protection
            X,,M,support,open,2026-02-01,
            C,,A,Xhidden work,open,2026-02-02,sealed
            # information.csv
            id,kind,statement,summary,occurred_from,recorded_at,held_by,recorded_by,about,protection
            XI,allegation,fact,Xhidden word,2026-03-02,2026-03-05T10:00:00Z,S,T,A,sealed
            # item_links.csv
            from_item,to_item,type,made_at,made_by
            I1,XI,same_event,2026-03-06,T
            # shares.csv
            item,shared_with,shared_at,received_at,purpose
            I1,X,2026-03-05,2026-03-06,referral
            # requests.csv
            id,enquiry,agency,about,asked_at,question,protection
            XQ,E,C,A,2026-03-07T10:00:00Z,Xhidden question,sealed
            """;

    @Test
    void anUnclearedReadersFilesAreThoseOfAStoreWithoutTheSealedRows() throws Exception {
        Map<String, String> with = files(Deliveries.inline(FAMILY).and(SEALED).uncleared(DAY));
        Map<String, String> without = files(Deliveries.inline(FAMILY).uncleared(DAY));

        assertThat(with).isEqualTo(without);
        assertThat(String.join("\n", with.values()))
                .doesNotContain("Xhidden", "Xanthe", "Xerxes", "Kept for some")
                .contains("Bruise on the left arm", "Restricted: contact Hill School");
    }

    @Test
    void aClearedReadersFilesHoldThem() throws Exception {
        String cleared = String.join(
                "\n", files(Deliveries.inline(FAMILY).and(SEALED).on(DAY)).values());

        assertThat(cleared).contains("Xhidden word", "Xanthe House", "Xerxes Xylo", "Xhidden question");
    }

    private static Map<String, String> files(Slice slice) throws Exception {
        Circle circle = circle(slice, "A");
        PaperDocument chronology = Papers.chronology(slice, "A");
        Map<String, String> files = new LinkedHashMap<>();
        byte[] word = WordFile.of(chronology, Instant.EPOCH);
        try (var opened = new org.apache.poi.xwpf.usermodel.XWPFDocument(new java.io.ByteArrayInputStream(word))) {
            files.put("docx", opened.getDocument().xmlText());
        }
        try (PDDocument pdf = Loader.loadPDF(PdfFile.of(chronology))) {
            files.put("pdf", new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "));
        }
        Exploration shown = new Exploration(circle, new GapFinder(GapPatterns.shipped()).of(circle), record -> slice);
        shown.expand(shown.scene().focus());
        PaperGraph graph = ScenePaper.graph(shown.scene(), shown::details);
        Cover cover = Papers.cover(circle, "Network", shown.scene().shown().sentence());
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("csv", CsvFiles.of(cover, graph));
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(tables.get("csv")))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        files.put("graphml", new String(GraphMlFile.of(cover, graph), StandardCharsets.UTF_8));
        files.put("json", new String(JsonFile.of(cover, graph), StandardCharsets.UTF_8));
        files.put(
                "svg",
                SvgSheet.of(
                        cover,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>",
                        List.copyOf(ScenePaper.legend())));
        // Ids are numbers in the order of delivery here, and tell nothing.
        files.replaceAll((name, text) -> text.replaceAll("~\\d+", "~"));
        return files;
    }
}
