package org.kith.attack;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.vocabulary.StatementKind;

/**
 * What is sealed is left out where a query comes upon it, and never after something was counted, cut or ordered by it: so
 * how much of it there is shows in no number, in no place of a list and in no time.
 */
class SealedQueriesTests {

    private static final String KINDS =
            Arrays.stream(StatementKind.values()).map(StatementKind::label).collect(Collectors.joining("|"))
                    + "|Statement|Unanswered|ItemAboutNobody";

    /** A statement that a pattern or a look-up among words comes upon, and the name it gets. */
    private static final Pattern COMES_UPON = Pattern.compile(
            "\\((\\w*):(?:" + KINDS + ")\\b|YIELD node AS (\\w+)|<-\\[[^\\]]*NAMES[^\\]]*\\]-\\((\\w+)[) ]");

    private static final Pattern CUT = Pattern.compile("\\b(LIMIT|SKIP) ");

    /** What is come upon without being asked itself, and why that tells nothing. */
    private static final Map<String, String> NOT_ASKED = Map.ofEntries(
            entry("circle/surroundings p", "a record at the end of a way on which each record was asked"),
            entry("retention/naming t", "whose review it is; what names somebody sealed is sealed with them"),
            entry("retention/children-of t", "whose review it is; a kinship is sealed with either of the two"),
            entry("circle/naming t", "whom the caller was shown; what names somebody sealed is sealed with them"),
            entry("audit/same-person p", "the reader has its id; the records they are shown are asked"),
            entry("enquiry/open-requests e", "a request is sealed with its enquiry"),
            entry("enquiry/requests-to-agency e", "a request is sealed with its enquiry"),
            entry("gaps/opened-rows t", "whose ids the reader's own clearance holds"),
            entry("gaps/scope-sent a", "a share is sealed with the agency it went to"),
            entry("gaps/scope-sent i", "a share is sealed with its item"),
            entry("gaps/scope-sent-of i", "a share is sealed with its item"),
            entry("gaps/scope-sent-of (:Agency", "a share is sealed with the agency it went to"));

    @Test
    void noQueryComesUponAStatementWithoutAskingWhetherItIsSealed() {
        Map<String, List<String>> found = new TreeMap<>();
        reads().forEach(query -> {
            List<String> open = without(query);
            if (!open.isEmpty()) {
                found.put(query.name(), open);
            }
        });
        assertThat(found).isEmpty();
    }

    private static List<String> without(Query query) {
        List<String> open = new ArrayList<>();
        Matcher upon = COMES_UPON.matcher(query.text());
        while (upon.find()) {
            String name = Stream.of(1, 2, 3)
                    .map(upon::group)
                    .filter(group -> group != null)
                    .findFirst()
                    .orElse("");
            if (name.isEmpty()) {
                report(open, query, upon.group(), "");
                continue;
            }
            Matcher question = Pattern.compile("\\b" + name + "\\.sealedBy(?: IS NULL|, \\[\\]\\))")
                    .matcher(query.text());
            int asked = question.find(upon.end()) ? question.start() : -1;
            Matcher cut = CUT.matcher(query.text());
            boolean cutBefore = cut.find(upon.end()) && cut.start() < asked;
            if (asked < 0 || cutBefore) {
                report(open, query, name, asked < 0 ? " is not asked" : " is asked after " + cut.group());
            }
        }
        return open;
    }

    private static void report(List<String> open, Query query, String name, String how) {
        if (!NOT_ASKED.containsKey(query.name() + " " + name)) {
            open.add(name + how);
        }
    }

    private record Query(String name, String text) {}

    private static List<Query> reads() {
        try (Stream<Path> files = Files.walk(Path.of("cypher"))) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    // The measures run on a throwaway store.
                    .filter(file -> !file.startsWith("cypher/bench") && !file.startsWith("cypher/schema"))
                    .map(file ->
                            new Query(file.toString().replace("cypher/", "").replace(".cypher", ""), read(file)))
                    .filter(query -> query.text().contains("// mode: read\n"))
                    .filter(query -> !query.text().contains("// unlensed:"))
                    .map(query -> new Query(query.name(), query.text().replaceAll("(?m)^\\s*//.*$", "")))
                    .toList();
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }
}
