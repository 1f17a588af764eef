package org.kith.circle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.kernel.AsOf;
import org.kith.kernel.Folding;
import org.kith.kernel.Lens;
import org.kith.kernel.Numbering;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.StatementRow;

/** What hides who people are: nothing of a name comes through, and nothing else of what is recorded is lost. */
class DisguiseTests {

    private static final LocalDate T = LocalDate.of(2026, 10, 13);
    private static final Lens LENS = Lens.system("a test", AsOf.endOf(T));

    /** Names of the sample that its free words have as ordinary words, or that are part of what an agency is called. */
    private static final Set<String> ALSO_WORDS = Set.of();

    private static final Deliveries FAMILY = Deliveries.inline("""
            # agencies.csv
            id,name,type
            GP,Surgery,gp
            SCH,School,school
            # practitioners.csv
            id,name,role,agency,phone
            PR,Pat Roe,nurse,GP,01632 960001
            # households.csv
            id,address_line,postcode
            H,12 Weavers Row,QX2 4PD
            # people.csv
            id,kind,given_names,family_name,known_as,date_of_birth,nhs_number,telephone,source
            ZUZ,child,Zuzanna,Mazur,Zuzia,2018-05-04,9990001375,,GP
            MUM,adult,Karolina,Nowak,,1990-02-01,,07700 900011,GP
            ANN,adult,Anna,Mazur,,1960-02-01,,,GP
            ANA,adult,Anna,Pine,,1970-02-01,,,GP
            ZUZ2,child,Suzanna,Mazur,,2018-05-04,,,SCH
            # names.csv
            person,use,given_names,family_name,known_from
            MUM,former,Karolina,Mazur,2026-01-01
            # identities.csv
            record_a,record_b,state,by,at
            ZUZ,ZUZ2,same,Pat Roe,2026-03-01
            """);

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Numbering numbering = (review, keys) -> {
        keys.forEach(key -> numbers.computeIfAbsent(key, k -> (int) numbers.keySet().stream()
                .filter(other -> other.split(":")[0].equals(k.split(":")[0]))
                .count()));
        return new HashMap<>(numbers);
    };

    private Slice disguised(Deliveries delivery) {
        return disguised(delivery.statements(), LENS);
    }

    private Slice disguised(List<StatementRow> rows, Lens lens) {
        return Slice.of(rows, lens, new Disguise("a review", rows, AsOf.endOf(T), numbering));
    }

    private static Person person(Slice slice, Deliveries delivery, String delivered) {
        return java.util.Objects.requireNonNull(
                slice.people().of(delivery.internalId(org.kith.vocabulary.StatementKind.PERSON_RECORD, delivered)));
    }

    @Test
    void thePersonHasTheSameNameInEveryRecordTextAndYear() {
        Deliveries said = FAMILY.and("""
                # information.csv
                id,kind,held_by,about,recorded_at,summary,detail
                I1,event,GP,ZUZ,2026-04-01,Zuzia’s cough,"Zuzanna Mazur came with Mrs Nowak of 12 weavers row, QX2 4PD; ring 07700 900011. ZUZANNA is fine. Pat Roe saw her; born 4 May 2018, NHS 999 000 1375. Suzanna at school."
                """);
        Slice now = disguised(said);
        Called called = Called.in(now);
        String name = called.person(person(now, said, "ZUZ"));
        String given = name.split(" ")[0];
        String family = name.split(" ")[1];
        ItemRow item = now.rows(ItemRow.class).iterator().next();

        assertThat(item.summary()).isEqualTo(given + "’s cough");
        assertThat(item.detail())
                .isEqualTo(name + " came with Mrs "
                        + called.person(person(now, said, "MUM")).split(" ")[1]
                        + " of Address 1, [postcode]; ring [telephone]. " + given
                        + " is fine. Practitioner 1 saw her; born [date of birth], NHS [number]. " + given
                        + " at school.");
        assertThat(person(now, said, "ZUZ").familyNames()).hasSize(1);
        Slice before = disguised(said.statements(), LENS.asOf(AsOf.endOf(LocalDate.of(2026, 2, 1))));
        assertThat(Called.in(before).person(person(before, said, "ZUZ2")))
                .as("before the two records were judged to be one")
                .isEqualTo(given + " " + family);
        assertThat(person(before, said, "ZUZ2")).isNotSameAs(person(before, said, "ZUZ"));
    }

    @Test
    void aNameThatTwoPeopleHaveIsTheirsWhomItIsAboutAndElseNobodys() {
        Deliveries said = FAMILY.and("""
                # information.csv
                id,kind,held_by,about,recorded_at,summary
                I1,event,GP,ANA,2026-04-01,Anna rang
                I2,event,GP,ZUZ,2026-04-02,Anna rang
                """);
        Slice now = disguised(said);
        List<String> summaries = now.rows(ItemRow.class).stream()
                .map(item -> "" + item.summary())
                .toList();

        assertThat(summaries)
                .containsExactly(Called.in(now).shortly(person(now, said, "ANA")) + " rang", "[name] rang");
    }

    @Test
    void agesStayAndTheDayTheyCountFromIsSaidByNothing() {
        Slice now = disguised(FAMILY);
        Person child = person(now, FAMILY, "ZUZ");

        assertThat(child.age()).hasValue(8);
        assertThat(Called.born(child)).isNull();
        assertThat(Called.bornSaid(child)).isEmpty();
        assertThat(Called.agesFrom(child)).isEqualTo(LocalDate.of(2018, 5, 4));
    }

    @Test
    void whoComesLaterTakesTheNextNameAndNobodyElseChangesTheirs() {
        Deliveries more = FAMILY.and("# people.csv\nid,kind,given_names,family_name\nAAA,adult,Aaron,Aabel\n");
        List<StatementRow> all = more.statements();
        List<StatementRow> without =
                all.stream().filter(row -> !"AAA".equals(row.delivered())).toList();
        Map<String, String> before = names(disguised(without, LENS), more);
        Map<String, String> after = names(disguised(all, LENS), more);

        assertThat(after).isEqualTo(before);
        assertThat(new HashSet<>(before.values())).as("ZUZ2 is ZUZ").hasSize(before.size() - 1);
    }

    private static Map<String, String> names(Slice slice, Deliveries delivery) {
        return Stream.of("ZUZ", "MUM", "ANN", "ANA", "ZUZ2")
                .collect(Collectors.toMap(id -> id, id -> Called.in(slice).person(person(slice, delivery, id))));
    }

    /** Everything that any row of the sample says, and every sentence found in it, names nobody as they are recorded. */
    @Test
    void ofTheWholeSampleNothingNamesAnybodyAsTheyAreRecorded() {
        List<StatementRow> rows = Deliveries.folder(Path.of("seed-data")).statements();
        Slice now = disguised(rows, LENS);
        Slice recorded = Slice.of(rows, LENS);
        Set<String> words = words(texts(now));
        Set<String> names = new TreeSet<>();
        recorded.people()
                .all()
                .forEach(person -> person.names()
                        .forEach(name -> names.addAll(Folding.words(Stream.of(name.given(), name.family())
                                .filter(java.util.Objects::nonNull)
                                .collect(Collectors.joining(" "))))));
        names.removeIf(name -> name.length() < 4);
        names.removeAll(agencyWords(recorded));
        names.removeAll(ALSO_WORDS);

        assertThat(names).hasSizeGreaterThan(100);
        names.retainAll(words);
        assertThat(names).isEmpty();
        String all = String.join("\n", texts(now));
        recorded.rows(PersonRecordRow.class)
                .forEach(record -> assertThat(Stream.of(record.nhsNumber(), record.telephone(), record.upn())
                                .filter(java.util.Objects::nonNull))
                        .noneMatch(all::contains));
    }

    @Test
    void whatIsFoundIsTheSameAndSaidWithoutNames() {
        List<StatementRow> rows = Deliveries.folder(Path.of("seed-data")).statements();
        List<Finding> shown = GapFinder.shipped().of(disguised(rows, LENS));
        List<Finding> recorded = GapFinder.shipped().of(Slice.of(rows, LENS));

        assertThat(shown).hasSizeGreaterThan(50);
        assertThat(keys(shown)).isEqualTo(keys(recorded));
        assertThat(shown).noneMatch(finding -> finding.sentence().contains("Zuzia"));
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.pattern() + " " + finding.key().text(id -> id))
                .toList();
    }

    /** Every text of every row that a screen could show. The day ages count from is none of them. */
    private static List<String> texts(Slice slice) {
        List<String> texts = new ArrayList<>();
        slice.ids()
                .forEach(id -> slice.row(id)
                        .filter(row -> !(row instanceof AgencyRow || row instanceof CoverageRow))
                        .ifPresent(row -> texts.addAll(texts(row))));
        return texts;
    }

    private static List<String> texts(Row row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .map(part -> {
                    try {
                        return part.getAccessor().invoke(row);
                    } catch (ReflectiveOperationException hidden) {
                        throw new AssertionError(hidden);
                    }
                })
                .flatMap(value -> value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static Set<String> words(List<String> texts) {
        Set<String> words = new HashSet<>();
        texts.forEach(text -> Stream.of(text.split("[^\\p{L}'’-]+"))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .forEach(word -> words.addAll(Folding.words(word.replaceFirst("['’]s$", "")))));
        return words;
    }

    private static Set<String> agencyWords(Slice slice) {
        Set<String> words = new HashSet<>();
        slice.rows(AgencyRow.class).forEach(agency -> words.addAll(Folding.words(agency.name())));
        return words;
    }
}
