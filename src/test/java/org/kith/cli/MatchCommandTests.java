package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that proposes pairs, as a user types it. Everybody in its files is invented. */
class MatchCommandTests {

    private static final String MAP = """
            id: ref
            fields:
              first: given-name
              last: family-name
              maiden: {also: last}
              dob: date-of-birth
              town: place
            """;

    private static final String RECORDS = """
            ref, first, last, maiden, dob, town
            a1, Corin, Wexcombe, , 1984-03-09, Fallowdale
            a2, Corrin, Wexcombe, , 09/03/1984, Fallowdale
            a3, Delphine, Wexcombe, , 1984-03-09, Fallowdale
            a4, Ottoline, Brask, Thistlewick, 1990-12-01, Marlpool
            a5, Otoline, Thistlewick, , 1990-12-01, Marlpool
            a6, Perrin, Aldous, , 1961-07-30, "Marlpool, Lower"
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream talk = new ByteArrayOutputStream();

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("map.yaml"), MAP);
        Files.writeString(
                folder.resolve("records.csv"), RECORDS.replace(", ", ",").replace("Marlpool,Lower", "Marlpool, Lower"));
    }

    @Test
    @DisplayName("Proposes pairs with a probability and the weight of every field, and with --families no twins")
    void proposes() throws IOException {
        assertThat(match("records.csv", "--families")).isZero();

        List<String> lines = Files.readAllLines(folder.resolve("pairs.csv"));
        assertThat(lines.getFirst())
                .isEqualTo("id_a,id_b,probability,weight,through,weight_prior,weight_first,weight_last,weight_dob,"
                        + "weight_town,weight_order_of_names,weight_relatives");
        assertThat(lines.stream().skip(1).map(line -> line.substring(0, 5)))
                .containsExactlyInAnyOrder("a1,a2", "a4,a5");
        assertThat(talk.toString()).contains("6 records", "2 proposed");
        assertThat(results.toString()).isEmpty();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("map.yaml", "records.csv", "pairs.csv");
    }

    @Test
    @DisplayName("Links two files whose columns have other names, and proposes nothing within one")
    void links() throws IOException {
        Files.writeString(
                folder.resolve("map.yaml"),
                MAP + "other:\n  id: no\n  columns: {vorname: first, name: last, geboren: dob}\n");
        Files.writeString(
                folder.resolve("other.csv"),
                "no,vorname,name,geboren\na1,Corin,Wexcombe,1984-03-09\nb2,Perin,Aldous,1961-07-30\n");

        assertThat(match("records.csv", folder.resolve("other.csv").toString(), "--one-to-one"))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("pairs.csv")).stream()
                        .skip(1)
                        .map(line -> line.substring(0, 5)))
                .containsExactlyInAnyOrder("a1,a1", "a6,b2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dob: date-of-birth | dob: birthday       | map.yaml, line 6: there is no kind \"birthday\". Kinds are given-name",
                "town: place        | city: place         | records.csv, line 1: there is no column \"city\", which the map names",
                "id: ref            | no: ref             | map.yaml, line 1: \"no\" is not known",
                "{also: last}       | {also: first name}  | map.yaml, line 5: \"also\" names a column",
                "first: given-name  | first: [given-name] | map.yaml, line 3: here should be",
            })
    @DisplayName("A mistake in the map is named with its line and the remedy")
    void mistakesInTheMap(String right, String wrong, String words) throws IOException {
        Files.writeString(folder.resolve("map.yaml"), MAP.replace(right, wrong));

        assertThat(match("records.csv")).isEqualTo(2);
        assertThat(talk.toString()).contains(words).doesNotContain("\tat ");
        assertThat(folder.resolve("pairs.csv")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a3,Delphine,Wexcombe | a1,Delphine,Wexcombe | records.csv, line 4: the id \"a1\" stands in line 2 too",
                "a3,Delphine,Wexcombe | a3,Delphine          | records.csv, line 4: the row has 5 cells where the header has 6",
                "a3,Delphine,Wexcombe | ,Delphine,Wexcombe   | records.csv, line 4: the row has no id",
                "a3,Delphine,Wexcombe | a3,Del\"phine,Wex    | records.csv, line 4: the row has a quotation mark",
                "ref,first,last       | ref,first,first      | records.csv, line 1: two columns are called \"first\"",
            })
    @DisplayName("A row that cannot be taken is named with its line and the remedy")
    void mistakesInTheRows(String right, String wrong, String words) throws IOException {
        Path records = folder.resolve("records.csv");
        Files.writeString(records, Files.readString(records).replace(right, wrong));

        assertThat(match("records.csv")).isEqualTo(2);
        assertThat(talk.toString()).contains(words);
        assertThat(folder.resolve("pairs.csv")).doesNotExist();
    }

    @Test
    @DisplayName("Files that are not there, and thresholds that are none, are said")
    void otherMistakes() {
        assertThat(match("nothing.csv")).isEqualTo(2);
        assertThat(talk.toString()).contains("There is no file");
        assertThat(match("records.csv", "--threshold", "2")).isEqualTo(2);
        assertThat(talk.toString()).contains("--threshold wants a probability from 0 to 1");
    }

    @Test
    @DisplayName("The help lists every kind of field")
    void help() {
        assertThat(kith("match", "--help")).isZero();
        assertThat(results.toString()).contains("given-name", "nhs-number", "src/docs/matching.md");
    }

    private int match(String records, String... more) {
        List<String> arguments = new java.util.ArrayList<>(List.of(
                "match",
                folder.resolve(records).toString(),
                "--map",
                folder.resolve("map.yaml").toString(),
                "--out",
                folder.resolve("pairs.csv").toString()));
        arguments.addAll(List.of(more));
        return kith(arguments.toArray(String[]::new));
    }

    private int kith(String... arguments) {
        return Commands.run(
                arguments, new Surroundings(new PrintStream(results), new PrintStream(talk), false, Map.of()));
    }
}
