package org.kith.gaps.patterns;

/** People whom the tests of several patterns start from, as rows that go before or after the agencies of each. */
final class Families {

    /** Ada and Ben, a grown-up, and Dee, who has died; of none of them is it known where they live. */
    static final String FOUR_PEOPLE = """
            # people.csv
            id,kind,given_names,family_name,date_of_birth,date_of_death
            ADA,child,Ada,Stone,2016-05-01,
            BEN,child,Ben,Stone,2014-05-01,
            LON,adult,Len,Lone,1990-01-01,
            DEE,child,Dee,Gone,2014-05-01,2024-01-01
            """;

    /** Ada (8) at home with her mother. */
    static final String ADA_AND_HER_MOTHER = """
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            MUM,adult,Mary,Stone,1990-01-01
            # households.csv
            id,kind
            H1,home
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            MUM,H1,resident,2020-01-01
            """;

    /** Ada (8) at home with her brother Ben (6). */
    static final String ADA_AND_HER_BROTHER = """
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            BEN,child,Ben,Stone,2018-05-01
            # households.csv
            id,kind
            H1,home
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            BEN,H1,resident,2020-01-01
            """;

    /** Ada (8) at home with her mother in area 900; Rob, of whom each test says itself whether he stays there. */
    static final String ADA_HER_MOTHER_AND_ROB = """
            # people.csv
            id,kind,given_names,family_name,date_of_birth
            ADA,child,Ada,Stone,2016-05-01
            MUM,adult,Mary,Stone,1990-01-01
            ROB,adult,Rob,Field,1988-01-01
            # households.csv
            id,local_authority,kind
            H1,900,home
            # residences.csv
            person,household,basis,from
            ADA,H1,resident,2020-01-01
            MUM,H1,resident,2020-01-01
            """;

    private Families() {}
}
