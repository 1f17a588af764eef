package org.kith.paper;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.ls.LSInput;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Content as tables, GraphML and JSON, read again by other readers. */
class ContentFilesTests {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    @Test
    void tablesComeBackAsTheyWereAndNoCellIsAFormula() throws IOException {
        Map<String, List<NamedCsvRecord>> files = csv();

        assertThat(files.keySet()).containsExactly("nodes.csv", "edges.csv", "evidence.csv", "about.csv");
        assertThat(files.get("nodes.csv")).extracting(row -> row.getField("id")).containsExactly("p:1", "a:2", "a:3");
        assertThat(files.get("nodes.csv"))
                .extracting(row -> row.getField("label"))
                .containsExactly(Samples.BAD, "'=HYPERLINK(\"http://x\")", "Łódź\nSurgery");
        assertThat(files.get("nodes.csv").getFirst().getField("since")).isEqualTo("2026-02-03");
        assertThat(files.get("nodes.csv").getFirst().getField("focus")).isEqualTo("yes");
        assertThat(files.get("edges.csv"))
                .extracting(row -> row.getField("sentence"))
                .containsExactly("'@" + Samples.BAD, "'+44 1632");
        assertThat(files.get("evidence.csv").getFirst().getFields()).containsExactly("p:1", "'-Born", "'\tx", "'\rby");
        assertThat(files.get("about.csv"))
                .extracting(row -> row.getField("text"))
                .contains("OFFICIAL-SENSITIVE", "13 October 2026, 09:12");
        files.values()
                .forEach(rows -> rows.forEach(row -> assertThat(row.getFields())
                        .allMatch(cell -> cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0)));
    }

    @Test
    void graphMlFitsItsSchemaAndItsKeysAreTyped() throws Exception {
        byte[] file = GraphMlFile.of(Samples.cover(), Samples.graph());

        validate(file);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document parsed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        Map<String, String> types = new HashMap<>();
        NodeList keys = parsed.getElementsByTagNameNS(NAMESPACE, "key");
        for (int at = 0; at < keys.getLength(); at++) {
            Element key = (Element) keys.item(at);
            types.put(key.getAttribute("id"), key.getAttribute("attr.type"));
        }
        assertThat(types)
                .containsEntry("n_label", "string")
                .containsEntry("n_focus", "boolean")
                .containsEntry("n_records", "int")
                .containsEntry("e_id", "string");
        NodeList data = parsed.getElementsByTagNameNS(NAMESPACE, "data");
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < data.getLength(); at++) {
            assertThat(types).containsKey(((Element) data.item(at)).getAttribute("key"));
            texts.add(data.item(at).getTextContent());
        }
        assertThat(texts).contains(Samples.BAD.replace("\u0007", ""), "works:a|b");
        assertThat(parsed.getElementsByTagNameNS(NAMESPACE, "edge").getLength()).isEqualTo(2);
    }

    @Test
    void jsonSaysItsFormatItsFieldsAndItsHead() {
        JsonNode file = JsonMapper.shared().readTree(JsonFile.of(Samples.cover(), Samples.graph()));

        assertThat(file.path("format").asString()).isEqualTo("kith-network-1");
        assertThat(file.path("about").path("marking").asString()).isEqualTo("OFFICIAL-SENSITIVE");
        assertThat(file.path("fields").path("nodes").path("label").asString()).isEqualTo("Its name");
        assertThat(file.path("nodes").get(0).path("label").asString()).isEqualTo(Samples.BAD);
        assertThat(file.path("nodes").get(0).path("records").asInt()).isEqualTo(2);
        assertThat(file.path("nodes").get(1).path("since").isNull()).isTrue();
        assertThat(file.path("edges").get(0).path("directed").asBoolean()).isTrue();
        assertThat(file.path("evidence").size()).isEqualTo(1);
    }

    private static Map<String, List<NamedCsvRecord>> csv() throws IOException {
        Map<String, List<NamedCsvRecord>> files = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(CsvFiles.of(Samples.cover(), Samples.graph())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text).startsWith("\uFEFF");
                files.put(
                        entry.getName(),
                        CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream()
                                .toList());
            }
        }
        return files;
    }

    /** Against the schema as graphdrawing.org publishes it, from a library: nothing is fetched. */
    private static void validate(byte[] file) throws Exception {
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schemas.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            String name = systemId.substring(systemId.lastIndexOf('/') + 1);
            return new Local(name, resource(name));
        });
        Source source = new StreamSource(resource("graphml.xsd"), "graphml.xsd");
        schemas.newSchema(source).newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ContentFilesTests.class.getResourceAsStream("/" + name), name);
    }

    /** A part of the schema. */
    private record Local(String systemId, InputStream bytes) implements LSInput {
        @Override
        public java.io.Reader getCharacterStream() {
            return null;
        }

        @Override
        public void setCharacterStream(java.io.Reader stream) {}

        @Override
        public InputStream getByteStream() {
            return bytes;
        }

        @Override
        public void setByteStream(InputStream stream) {}

        @Override
        public String getStringData() {
            return null;
        }

        @Override
        public void setStringData(String data) {}

        @Override
        public String getSystemId() {
            return systemId;
        }

        @Override
        public void setSystemId(String id) {}

        @Override
        public String getPublicId() {
            return null;
        }

        @Override
        public void setPublicId(String id) {}

        @Override
        public String getBaseURI() {
            return null;
        }

        @Override
        public void setBaseURI(String base) {}

        @Override
        public String getEncoding() {
            return null;
        }

        @Override
        public void setEncoding(String encoding) {}

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCertifiedText(boolean certified) {}
    }
}
