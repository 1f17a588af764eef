package org.kith.gaps.known;

import java.util.List;
import org.kith.circle.Circle;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.GapFinder;
import org.kith.gaps.patterns.GapPatterns;
import org.kith.testing.Deliveries;

/** A small family with an open enquiry, for tests of what is known and of what is worth asking. */
public final class Leo {

    public static final String T = "2026-10-13";

    /** Leo (6), his mother and what agencies there are; nothing else is recorded. */
    public static final Deliveries QUIET = Deliveries.inline("""
            # agencies.csv
            id,name,type,area,phone
            CSC,Children's Services,childrens_social_care,900,01632 960001
            POL,Police,police,900,01632 960002
            GP,Mill Surgery,gp,900,01632 960003
            SCH,Hill School,school,900,01632 960004
            HV,Health Visiting,health_visiting,900,01632 960005
            HOU,Housing,housing,900,01632 960006
            # practitioners.csv
            id,name,role,agency
            PR,Pat Roe,class teacher,SCH
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source
            LEO,child,Leo,Marsh,2020-05-01,GP
            MUM,adult,Mary,Marsh,1990-01-01,GP
            # relationships.csv
            person,related_person,type
            MUM,LEO,mother
            # households.csv
            id,address_line,local_authority,kind
            H1,1 Mill Lane,900,home
            # residences.csv
            person,household,basis,from
            LEO,H1,resident,2020-05-01
            MUM,H1,resident,2015-01-01
            """);

    /** The same with an enquiry that opened on 1 October. */
    public static final Deliveries LIVE =
            QUIET.and("# enquiries.csv\nid,child,agency,opened_at,rag\nE1,LEO,CSC,2026-10-01T09:00:00Z,amber\n");

    private Leo() {}

    /** What the shipped patterns find about him. */
    public static List<Finding> findings(Circle circle) {
        return new GapFinder(GapPatterns.shipped()).of(circle);
    }

    public static Circle circle(Slice slice) {
        return Deliveries.circle(slice, "LEO");
    }
}
