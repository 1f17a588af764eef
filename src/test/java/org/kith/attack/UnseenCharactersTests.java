package org.kith.attack;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.kernel.Folding;
import org.kith.kernel.PlainText;
import org.kith.paper.CsvFiles;

/** Names and texts written so that they hide, read otherwise than they are, or run. */
class UnseenCharactersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zu\u200Bzanna",
                "Zuz\u00ADanna",
                "Zuzanna\u202E",
                "\uFEFFZuzanna",
                "Z\u2060uzanna",
                "Zu\u0301zanna\u0336",
                "Ｚｕｚａｎｎａ",
                "Zuzаnnа"
            })
    void aNameIsFoundHoweverItIsWritten(String name) {
        assertThat(Folding.words(name)).containsExactly("zuzanna");
    }

    @Test
    void aNameInAnotherScriptStaysWhatItIs() {
        assertThat(Folding.words("Анна")).containsExactly("анна");
    }

    @Test
    void whatTurnsTextAroundIsTakenOutAndWhatLanguagesNeedStays() {
        assertThat(PlainText.of("Ada \u202Egnp.\u202C\u2067x\u2069\u0000\u0007\uD800!"))
                .isEqualTo("Ada gnp.x!");
        String persian = "می\u200Cخواهم\u200F one\ttwo\r\nthree \uD83D\uDC67";
        assertThat(PlainText.of(persian)).isSameAs(persian);
    }

    @Test
    void noCellOfATableBeginsAsAFormula() {
        List<String> bad = List.of(
                "=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x", "\u0000=1", "plain", "");
        String table = new String(CsvFiles.table(List.of(bad)), StandardCharsets.UTF_8).substring(1);

        assertThat(CsvReader.builder().ofCsvRecord(table).stream()
                        .toList()
                        .getFirst()
                        .getFields())
                .hasSameSizeAs(bad)
                .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n＝＋－＠\\u0000].*"))
                .contains("plain", "'=1");
    }
}
