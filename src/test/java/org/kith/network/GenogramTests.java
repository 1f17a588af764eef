package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.network.Genogram.Drop;
import org.kith.network.Genogram.Figure;
import org.kith.network.Genogram.Line;
import org.kith.network.Genogram.Symbol;
import org.kith.network.Genogram.Union;
import org.kith.testing.Deliveries;

class GenogramTests {

    private static final String DAY = "2024-06-01";

    private static final String PEOPLE = """
            # agencies.csv
            id,name,type,phone
            GP,Millbrook Surgery,gp,01632 960404
            # people.csv
            id,kind,given_names,family_name,sex,date_of_birth,date_of_birth_accuracy,date_of_death,expected_date_of_birth,source,protection
            C,child,Cass,Vane,female,2016-02-01,AAA,,,GP,
            D,child,Dov,Vane,male,2012-02-01,AAA,,,GP,
            E,child,Ema,Vane,female,2016-02-01,AAA,,,GP,
            M,adult,Mara,Vane,female,1990-02-01,AAA,,,GP,
            F,adult,Finn,Oxley,male,1989-02-01,AAA,,,GP,
            S,adult,Stan,Pike,male,1985-02-01,AAA,,,GP,
            X,adult,Xan,Reed,,1988-02-01,AAA,,,GP,
            G,adult,Gwen,Vane,female,1960-02-01,AAA,2020-03-04,,GP,
            U,unborn,,,,,,,2024-09-01,GP,
            L,adult,Lou,Lodge,f,1980-02-01,AAA,,,GP,
            R,adult,Rosalind,Hidden,female,1988-02-01,AAA,,,GP,restricted
            # households.csv
            id,address_line,kind
            H,14 Weir Lane,home
            # residences.csv
            person,household,basis,from,asserted_by
            C,H,resident,2020-01-01,GP
            # relationships.csv
            person,related_person,type,from,to,asserted_by,verified
            """;

    private static Exploration exploration(String rows) {
        return everybody(Cases.exploration(Deliveries.inline(PEOPLE + rows).uncleared(DAY), "C"));
    }

    /** With whoever lies behind anybody brought into the picture. */
    private static Exploration everybody(Exploration exploration) {
        for (int i = 0; i < 4; i++) {
            exploration.scene().nodes().stream()
                    .filter(node -> node.kind().person())
                    .map(SceneNode::id)
                    .toList()
                    .forEach(exploration::expand);
        }
        return exploration;
    }

    private static Genogram of(String rows) {
        return exploration(rows).genogram();
    }

    private static Figure figure(Genogram genogram, String label) {
        return genogram.people().stream()
                .filter(one -> one.node().label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " among " + names(genogram)));
    }

    private static List<String> names(Genogram genogram) {
        return genogram.people().stream().map(one -> one.node().label()).toList();
    }

    /** "Finn Oxley + Mara Vane: Dov Vane, Cass Vane". */
    private static List<String> unions(Genogram genogram) {
        return genogram.unions().stream()
                .map(union -> said(genogram, union))
                .sorted()
                .toList();
    }

    private static String said(Genogram genogram, Union union) {
        return union.members().stream().map(id -> name(genogram, id)).collect(Collectors.joining(" + ")) + ": "
                + union.drops().stream().map(drop -> name(genogram, drop.to())).collect(Collectors.joining(", "));
    }

    private static String name(Genogram genogram, String id) {
        return genogram.figure(id).orElseThrow().node().label();
    }

    private static Union union(Genogram genogram, String said) {
        return genogram.unions().stream()
                .filter(union -> said(genogram, union).equals(said))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + said + " among " + unions(genogram)));
    }

    @Test
    void childrenHangOnTheirParentsTheEldestFirst() {
        Genogram genogram = of("""
                M,C,mother,,,GP,yes
                F,C,father,,,GP,yes
                M,D,mother,,,GP,yes
                F,D,father,,,GP,yes
                M,F,partner,,,GP,yes
                """);

        Union couple = union(genogram, "Finn Oxley + Mara Vane: Dov Vane, Cass Vane");
        assertThat(couple.line()).isEqualTo(Line.VERIFIED);
        assertThat(couple.apart()).isFalse();
        assertThat(couple.drops()).extracting(Drop::line).containsOnly(Line.VERIFIED);
        assertThat(figure(genogram, "Cass Vane").row()).isEqualTo(1);
        assertThat(genogram.told()).hasSize(genogram.edges().size());
    }

    @Test
    void parentsOfWhomNothingIsRecordedAsACoupleAreJoinedByALineThatSaysSo() {
        Genogram genogram = of("""
                M,C,mother,,,GP,yes
                F,C,father,,,GP,
                """);

        Union union = union(genogram, "Finn Oxley + Mara Vane: Cass Vane");
        assertThat(union.line()).isEqualTo(Line.NOT_RECORDED);
        assertThat(union.drops())
                .extracting(Drop::line)
                .as("one of the two by somebody's word")
                .containsExactly(Line.SAID);
    }

    @Test
    void formerPartnersAndThoseWhoseRowHasEndedAreApart() {
        Genogram former = of("""
                M,C,mother,,,GP,yes
                F,C,father,,,GP,yes
                F,M,ex_partner,,,GP,yes
                """);
        Genogram ended = of("""
                M,C,mother,,,GP,yes
                F,C,father,,,GP,yes
                F,M,partner,2010-01-01,2015-01-01,GP,yes
                """);

        assertThat(union(former, "Finn Oxley + Mara Vane: Cass Vane").apart()).isTrue();
        assertThat(union(ended, "Finn Oxley + Mara Vane: Cass Vane").apart()).isTrue();
    }

    @Test
    void halfSiblingsHangOnTwoCouplesOfOneMother() {
        Genogram genogram = of("""
                M,C,mother,,,GP,yes
                F,C,father,,,GP,yes
                M,D,mother,,,GP,yes
                S,D,father,,,GP,yes
                C,D,half_sibling,,,GP,yes
                """);

        assertThat(unions(genogram))
                .containsExactly("Finn Oxley + Mara Vane: Cass Vane", "Stan Pike + Mara Vane: Dov Vane");
        assertThat(genogram.told())
                .as("their mother says that they are half-siblings")
                .hasSize(5);
    }

    @Test
    void aStepChildHangsOnTheParentAndThePartnerToo() {
        Genogram genogram = of("""
                M,C,mother,,,GP,yes
                F,C,father,,,GP,yes
                S,M,partner,,,GP,
                S,C,step_parent,,,GP,
                """);

        Union step = union(genogram, "Stan Pike + Mara Vane: Cass Vane");
        assertThat(step.line()).isEqualTo(Line.SAID);
        assertThat(step.drops()).extracting(Drop::line).containsExactly(Line.STEP);
        assertThat(unions(genogram)).contains("Finn Oxley + Mara Vane: Cass Vane");
    }

    @Test
    void aStepParentWhoIsNobodysRecordedPartnerHoldsTheChildAlone() {
        Genogram genogram = of("S,C,step_parent,,,GP,\n");

        assertThat(union(genogram, "Stan Pike: Cass Vane").drops())
                .extracting(Drop::line)
                .containsExactly(Line.STEP);
    }

    @Test
    void besideTheOneRecordedParentStandsTheOneWhoIsNot() {
        Genogram genogram = of("M,C,mother,,,GP,yes\nM,D,mother,,,GP,yes\n");

        Figure ghost = figure(genogram, "No father recorded");
        assertThat(ghost.missing()).isTrue();
        assertThat(ghost.symbol()).isEqualTo(Symbol.SQUARE);
        assertThat(ghost.node().sentence()).isEqualTo("No father of Dov and Cass is recorded that you may see.");
        assertThat(union(genogram, "No father recorded + Mara Vane: Dov Vane, Cass Vane")
                        .line())
                .isEqualTo(Line.NOT_RECORDED);
        assertThat(genogram.sentence()).startsWith("3 people in 2 generations.");
    }

    @Test
    void withSilenceLeftOutNobodyIsDrawnForLackOfARecord() {
        Exploration exploration = exploration("M,C,mother,,,GP,yes\n");
        exploration.ghosts(false);

        assertThat(names(exploration.genogram())).containsExactlyInAnyOrder("Cass Vane", "Mara Vane");
        assertThat(unions(exploration.genogram())).containsExactly("Mara Vane: Cass Vane");
    }

    @Test
    void ofGrownUpsNobodyExpectsBothParents() {
        Genogram genogram = of("""
                M,C,mother,,,GP,yes
                F,C,father,,,GP,yes
                G,M,mother,,,GP,yes
                """);

        assertThat(genogram.people()).noneMatch(Figure::missing);
    }

    @Test
    void aGrandparentIsJoinedToTheChildWhereNobodySaysWhoseParent() {
        Genogram genogram = of("""
                M,C,mother,,,GP,yes
                F,C,father,,,GP,yes
                G,C,grandparent,,,GP,yes
                """);

        assertThat(unions(genogram)).contains("Gwen Vane: Cass Vane");
        assertThat(figure(genogram, "Cass Vane").row()
                        - figure(genogram, "Gwen Vane").row())
                .isEqualTo(2);
    }

    @Test
    void aGrandparentWhoseChildIsTheParentNeedsNoLineOfItsOwn() {
        Genogram genogram = of("""
                M,C,mother,,,GP,yes
                G,M,mother,,,GP,yes
                G,C,grandparent,,,GP,yes
                """);

        assertThat(unions(genogram))
                .contains("Gwen Vane: Mara Vane")
                .noneMatch(said -> said.equals("Gwen Vane: Cass Vane"));
    }

    @Test
    void siblingsWithoutARecordedParentHangOnALineOfTheirOwn() {
        Exploration exploration = exploration("C,D,sibling,,,GP,yes\n");
        exploration.ghosts(false);

        assertThat(unions(exploration.genogram())).containsExactly(": Dov Vane, Cass Vane");
        assertThat(unions(of("C,D,sibling,,,GP,yes\n")))
                .containsExactly("No father recorded + No mother recorded: Dov Vane, Cass Vane");
    }

    @Test
    void twinsAreBornOnOneDayToOneMother() {
        Genogram genogram = of("""
                M,C,mother,,,GP,yes
                M,D,mother,,,GP,yes
                M,E,mother,,,GP,yes
                """);

        List<Drop> drops = genogram.unions().getFirst().drops();
        assertThat(drops.getFirst().twins()).isEmpty();
        assertThat(drops.get(1).twins()).isNotEmpty().isEqualTo(drops.get(2).twins());
    }

    @Test
    void symbolsSayOnlyWhatIsRecorded() {
        Genogram genogram = of("""
                M,C,mother,,,GP,yes
                X,C,carer,,,GP,
                M,D,mother,,,GP,yes
                G,M,mother,,,GP,yes
                M,U,mother,,,GP,yes
                """);

        assertThat(figure(genogram, "Cass Vane").symbol()).isEqualTo(Symbol.CIRCLE);
        assertThat(figure(genogram, "Dov Vane").symbol()).isEqualTo(Symbol.SQUARE);
        assertThat(figure(genogram, "Xan Reed").symbol()).isEqualTo(Symbol.DIAMOND);
        assertThat(figure(genogram, "Unborn child of Mara Vane").symbol()).isEqualTo(Symbol.TRIANGLE);
        assertThat(figure(genogram, "Unborn child of Mara Vane").note()).isEqualTo("expected September 2024");
        assertThat(figure(genogram, "Gwen Vane").dead()).isTrue();
        assertThat(figure(genogram, "Gwen Vane").note()).isEqualTo("died March 2020");
    }

    @Test
    void aCarerHasALineAndAGrandmotherWhoCaresNotTwo() {
        Genogram genogram = of("""
                X,C,foster_carer,,,GP,yes
                G,C,grandparent,,,GP,yes
                G,C,carer,,,GP,yes
                """);

        assertThat(union(genogram, "Xan Reed: Cass Vane").drops())
                .extracting(Drop::line)
                .containsExactly(Line.CARED_FOR);
        assertThat(union(genogram, "Gwen Vane: Cass Vane").drops())
                .extracting(Drop::line)
                .containsExactly(Line.VERIFIED);
    }

    @Test
    void twoFathersOnRecordAreBothDrawnAndNeitherAsSure() {
        Genogram genogram = of("""
                M,C,mother,,,GP,yes
                F,C,father,,,GP,yes
                S,C,father,,,GP,yes
                """);

        assertThat(unions(genogram)).contains("Finn Oxley + Mara Vane: Cass Vane", "Stan Pike + Mara Vane: Cass Vane");
        assertThat(genogram.unions().stream().flatMap(union -> union.drops().stream()))
                .extracting(Drop::line)
                .containsOnly(Line.SAID);
    }

    @Test
    void aCircleInTheDataIsDrawnAsAPlainLineAndSaid() {
        Genogram genogram = of("""
                M,C,mother,,,GP,yes
                G,M,mother,,,GP,yes
                C,G,mother,,,GP,
                """);

        assertThat(genogram.odd())
                .containsExactly(
                        "That Cass Vane is mother of Gwen Vane does not fit the generations recorded otherwise: it is"
                                + " drawn as a plain line.");
        assertThat(genogram.sentence()).contains("does not fit");
        assertThat(genogram.edges())
                .filteredOn(edge -> !genogram.told().contains(edge.id()))
                .singleElement()
                .satisfies(edge -> assertThat(
                                edge.touches(figure(genogram, "Gwen Vane").id()))
                        .isTrue());
    }

    @Test
    void whoIsNoFamilyIsLeftOutAndCountedUnlessAtTheChildsHome() {
        Genogram genogram = of("M,C,mother,,,GP,yes\nX,M,friend,,,GP,\nC,R,sibling,,,GP,\n# residences.csv\n"
                + "person,household,basis,from,asserted_by\nL,H,resident,2020-01-01,GP\n");

        assertThat(names(genogram)).contains("Lou Lodge").doesNotContain("Xan Reed", "Restricted");
        assertThat(genogram.left().closed()).isEqualTo(1);
        assertThat(genogram.sentence()).contains("Left out here: ").contains("1 restricted person");
        assertThat(genogram.toString()).doesNotContain("Rosalind");
    }

    @Test
    void aFamilyOfThirtyFallsIntoFourRows() {
        StringBuilder people =
                new StringBuilder("# people.csv\nid,kind,given_names,family_name,date_of_birth,source\n");
        StringBuilder kin = new StringBuilder();
        IntStream.range(0, 24)
                .forEach(i -> people.append("K%02d,child,Kin%02d,Vane,20%02d-01-01,GP\n".formatted(i, i, 1 + i % 20)));
        IntStream.range(0, 6).forEach(i -> kin.append("M,K%02d,mother,,,GP,yes\n".formatted(i)));
        IntStream.range(6, 12).forEach(i -> kin.append("G,K%02d,mother,,,GP,yes\n".formatted(i)));
        IntStream.range(12, 24).forEach(i -> kin.append("K%02d,K%02d,father,,,GP,yes\n".formatted(i % 6 + 6, i)));
        kin.append(
                "M,C,mother,,,GP,yes\nG,M,mother,,,GP,yes\nF,C,father,,,GP,yes\nS,M,partner,,,GP,yes\nC,D,sibling,,,GP,\n");
        Deliveries family = Deliveries.inline(PEOPLE + kin + people);
        Genogram genogram =
                everybody(Cases.exploration(family.uncleared(DAY), "C")).genogram();

        assertThat(genogram.people().stream().filter(one -> !one.missing())).hasSizeGreaterThanOrEqualTo(30);
        assertThat(genogram.people().stream().map(Figure::row).distinct()).hasSize(3);
        assertThat(genogram.odd()).isEmpty();
        for (Union union : genogram.unions()) {
            for (Drop drop : union.drops()) {
                int below = genogram.figure(drop.to()).orElseThrow().row();
                assertThat(union.members())
                        .allSatisfy(id -> assertThat(
                                        genogram.figure(id).orElseThrow().row())
                                .isLessThan(below));
            }
        }
    }
}
