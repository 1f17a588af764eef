package org.kith.gaps.joining;

import org.kith.testing.Deliveries;

/**
 * The school wrote of Mia, the police of Ray; social care runs an enquiry about Mia, and housing knows that Ray stays where she
 * does.
 */
final class MiaAndRay {

    static final String DAY = "2026-06-30";

    static final Deliveries PLAIN = Deliveries.inline("""
            # agencies.csv
            id,name,type,area,reports_reading
            CSC,Social Care,childrens_social_care,995,yes
            SCH,Ashgrove Primary,school,995,no
            POL,Police,police,995,no
            HOU,Elm Homes,housing,995,no
            # practitioners.csv
            id,name,agency
            PR1,Rhona Petrie,CSC
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source
            MIA,child,Mia,Field,2019-03-03,
            RAY,adult,Ray,Cole,1989-03-03,
            # households.csv
            id,kind,address_line
            H1,home,1 Elm Row
            # residences.csv
            person,household,basis,from,asserted_by,known_from
            MIA,H1,resident,2019-03-03,CSC,2026-04-02
            RAY,H1,resident,2026-01-10,HOU,2026-04-20
            # information.csv
            id,kind,statement,summary,occurred_from,recorded_at,held_by,about
            NOTE,observation,fact,Tired,2026-05-04,2026-05-04T10:00:00Z,SCH,MIA
            CALL,observation,fact,Shouting,2026-05-09,2026-05-09T10:00:00Z,POL,RAY
            # enquiries.csv
            id,child,agency,opened_at,rag
            E1,MIA,CSC,2026-04-01,amber
            """);

    private MiaAndRay() {}
}
