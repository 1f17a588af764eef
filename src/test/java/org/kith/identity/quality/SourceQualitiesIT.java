package org.kith.identity.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.identity.Keeper;
import org.kith.kernel.Clearance;
import org.kith.kernel.Lens;
import org.kith.kernel.Viewpoint;
import org.kith.testing.DeliveredGraph;
import org.springframework.beans.factory.annotation.Autowired;

/** The quality of data by source: counted, listed with rows to mend, and of what is hidden nothing. */
class SourceQualitiesIT extends DeliveredGraph {

    private static final String DELIVERY = """
            # agencies.csv
            id,name,type
            HOU,vale Housing,housing
            CSC,Vale Children,childrens_social_care
            # people.csv
            id,kind,given_names,family_name,sex,date_of_birth,nhs_number,source,protection
            M1,adult,Deborah,Coppard,f,1990-03-09,9990000019,CSC,
            C1,child,Baby,Coppard,f,1990-03-09,,CSC,
            M2,adult,Debora,Copard,f,1990-03-09,,HOU,
            R1,adult,Unknown,Marsh,m,1890-11-30,9990000019,HOU,restricted
            N1,adult,Una,,f,1988-01-19,,,
            # names.csv
            person,use,given_names,family_name,from,source
            M1,former,Deborah,Unknown,2010-01-01,CSC
            M1,nickname,Baby,,2010-01-01,CSC
            # households.csv
            id,address_line,postcode,kind,protection
            H1,14 Mill Lane,QX1,home,
            H2,3 Hill Road,wrong too,refuge,restricted
            # residences.csv
            person,household,basis,from,to,asserted_by
            M1,H1,resident,2018-01-01,,CSC
            C1,H1,resident,2018-01-01,2017-01-01,CSC
            M2,H2,resident,2018-01-01,,HOU
            M2,H1,resident,2018-01-01,,CSC
            # relationships.csv
            person,related_person,type,asserted_by
            M1,C1,mother,CSC
            """;

    private static final String SEALED = """
            # people.csv
            id,kind,given_names,family_name,source,protection
            S1,adult,Unknown,Seal,HOU,sealed
            # residences.csv
            person,household,basis,from,to,asserted_by,protection
            M2,H1,resident,2018-01-01,2017-01-01,HOU,sealed
            """;

    @Autowired
    SourceQualities qualities;

    @Autowired
    Keeper keeper;

    private SourceQuality of(Lens lens, String source) {
        return qualities
                .count(lens, looked -> {})
                .source(source.isEmpty() ? "" : id(source))
                .orElseThrow();
    }

    private List<ToMend> rows(Lens lens, String source, Figure figure) {
        return qualities.rows(lens, id(source), figure, 0).rows();
    }

    @Test
    void countsEachSourceByItselfInTheOrderOfTheirNames() {
        deliver(DELIVERY);
        keeper.readAll();

        assertThat(qualities.count(lens(), looked -> {}).sources())
                .extracting(SourceQuality::name)
                .containsExactly("Vale Children", "vale Housing", "No agency named");
        SourceQuality csc = of(lens(), "CSC");
        assertThat(csc.records()).isEqualTo(2);
        assertThat(csc.share(Figure.NHS_NUMBER)).isEqualTo(new SourceQuality.Share(2, 1));
        assertThat(csc.share(Figure.NHS_NUMBER_FITS)).isEqualTo(new SourceQuality.Share(1, 1));
        assertThat(csc.share(Figure.NAMES_ARE_NAMES)).isEqualTo(new SourceQuality.Share(3, 2));
        assertThat(csc.share(Figure.POSTCODE_FORM)).isEqualTo(new SourceQuality.Share(2, 2));
        assertThat(csc.share(Figure.STAY_ENDS_LATER)).isEqualTo(new SourceQuality.Share(1, 1));
        assertThat(csc.share(Figure.BORN_AFTER_PARENTS)).isEqualTo(new SourceQuality.Share(1, 1));
        assertThat(csc.share(Figure.ADDRESS_NOW)).isEqualTo(new SourceQuality.Share(2, 1));
        assertThat(csc.newest()).isNotNull();
        assertThat(csc.alike()).isZero();
        assertThat(of(lens(), "").share(Figure.FAMILY_NAME)).isEqualTo(new SourceQuality.Share(1, 1));
    }

    @Test
    void aRowToMendSaysWhereItStandsAndWhatIsWrong() {
        deliver(DELIVERY);

        assertThat(rows(lens(), "CSC", Figure.NHS_NUMBER_FITS)).singleElement().satisfies(row -> {
            assertThat(row.record()).isEqualTo(id("M1"));
            assertThat(row.row()).isEqualTo("M1");
            assertThat(row.file()).isEqualTo("people.csv");
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.words()).contains("9990000019");
        });
        assertThat(rows(lens(), "CSC", Figure.NAMES_ARE_NAMES))
                .extracting(ToMend::file, ToMend::line, ToMend::person)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("names.csv", 2L, "M1"),
                        org.assertj.core.groups.Tuple.tuple("people.csv", 3L, "C1"));
        assertThat(qualities.rows(lens(), id("CSC"), Figure.NAMES_ARE_NAMES, 1).rows())
                .isEmpty();
    }

    @Test
    void ofWhatIsRestrictedOnlyThatItIsThereCounts() {
        deliver(DELIVERY);

        SourceQuality housing = of(lens(), "HOU");
        assertThat(housing.records()).isEqualTo(1);
        assertThat(housing.restricted()).isEqualTo(1);
        assertThat(housing.share(Figure.NHS_NUMBER_FITS).of()).isZero();
        assertThat(housing.share(Figure.POSTCODE_FORM).of()).isZero();
        assertThat(housing.share(Figure.ADDRESS_NOW)).isEqualTo(new SourceQuality.Share(1, 0));
        assertThat(rows(lens(), "HOU", Figure.NAMES_ARE_NAMES)).isEmpty();

        Lens cleared = lens().cleared(Clearance.of(Set.of(id("R1"), id("H2"))));
        assertThat(of(cleared, "HOU").records()).isEqualTo(2);
        assertThat(rows(cleared, "HOU", Figure.NOT_BORN_LONG_AGO)).hasSize(1);
        assertThat(rows(cleared, "HOU", Figure.POSTCODE_FORM)).hasSize(1);
        assertThat(qualities.forAgency(cleared, id("HOU")))
                .extracting(ToMend::record)
                .containsOnly(id("M2"));
    }

    @Test
    void whatIsSealedIsInNoFigureAndInNoRow() {
        deliver(DELIVERY);
        keeper.readAll();
        String before = answers(lens());
        take(SEALED, "later");
        keeper.readAll();

        assertThat(answers(lens())).isEqualTo(before);
        Lens cleared = lens().cleared(Clearance.EVERYTHING);
        assertThat(of(cleared, "HOU").records()).isEqualTo(3);
        assertThat(rows(cleared, "HOU", Figure.NAMES_ARE_NAMES)).hasSize(2);
        assertThat(rows(cleared, "HOU", Figure.STAY_ENDS_LATER)).hasSize(1);
        assertThat(qualities.forAgency(cleared, id("HOU")).toString())
                .isEqualTo(qualities.forAgency(lens(), id("HOU")).toString());
    }

    @Test
    void pairsOfOneSourceAreCountedAndThoseOfTwoAreNot() {
        deliver(DELIVERY + """
                """);
        take("""
                # people.csv
                id,kind,given_names,family_name,sex,date_of_birth,nhs_number,telephone,source
                D1,adult,Wilhelmina,Okonkwo,f,1977-05-06,9990000018,07700 900118,CSC
                D2,adult,Wilhelmina,Okonkwo,f,1977-05-06,9990000018,07700 900118,CSC
                D3,adult,Wilhelmina,Okonkwo,f,1977-05-06,9990000018,07700 900118,HOU
                """, "later");
        keeper.readAll();

        assertThat(of(lens(), "CSC").alike()).isEqualTo(1);
        assertThat(of(lens(), "HOU").alike()).isZero();
    }

    @Test
    void throughOneAgencysEyesNothingIsSaid() {
        deliver(DELIVERY);
        Lens eyes = lens().through(Viewpoint.of(id("CSC")));

        assertThat(qualities.count(eyes, looked -> {}).sources()).isEmpty();
        assertThat(rows(eyes, "CSC", Figure.NHS_NUMBER_FITS)).isEmpty();
        assertThat(qualities.forAgency(eyes, id("CSC"))).isEmpty();
    }

    private String answers(Lens lens) {
        StringBuilder all = new StringBuilder();
        qualities
                .count(lens, looked -> {})
                .sources()
                .forEach(one -> all.append(one.name())
                        .append(one.records())
                        .append(' ')
                        .append(one.restricted())
                        .append(new java.util.TreeMap<>(one.figures()))
                        .append(one.alike())
                        .append('\n'));
        for (String source : List.of("CSC", "HOU")) {
            for (Figure figure : Figure.values()) {
                all.append(rows(lens, source, figure)).append('\n');
            }
        }
        return all.toString();
    }
}
