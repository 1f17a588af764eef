package org.kith.attack;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.gaps.random.RandomDeliveries;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/** Drawn deliveries in which much is sealed: people, places, items, enquiries, requests and whole services. */
final class Sealing {

    private static final double ROWS = .12;
    private static final double PEOPLE = .15;
    private static final double SERVICES = .2;

    /** Written by hand; in the place of the mark stands a day of last month. */
    static final String DECIDING = """
            # agencies.csv
            id,name,type,sensitive,reports_reading
            S,Hill School,school,,
            C,Vale Social Care,childrens_social_care,,yes
            X,Xanthe House,domestic_abuse_service,yes,
            # practitioners.csv
            id,name,role,agency
            T,Gwen Pryce,class teacher,S
            W,Moira Vane,social worker,C
            XW,Xenia Ward,support worker,X
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source,protection
            A,child,Ada,Moss,2018-04-02,S,
            B,child,Bea,Moss,2020-04-02,S,
            M,adult,Una,Moss,1990-01-01,S,
            XP,adult,Xerxes,Moss,1980-01-01,S,sealed
            # households.csv
            id,address_line,postcode,kind,protection
            P,1 Hill Road,QX1 1AA,home,
            XH,2 Refuge Lane,QX1 1AB,refuge,sealed
            # residences.csv
            person,household,basis,from,to,asserted_by,protection
            A,P,resident,2018-04-02,,S,
            M,P,resident,2017-01-01,,S,
            B,XH,resident,2020-04-02,,S,
            # relationships.csv
            person,related_person,type,asserted_by,protection
            M,A,mother,S,
            M,B,mother,S,
            XP,A,father,S,
            # information.csv
            id,kind,statement,summary,occurred_from,recorded_at,held_by,recorded_by,reported_by,about,household,protection
            I1,observation,fact,Bruise on the arm,%1$s,%1$sT10:00:00Z,S,T,XW,A,,
            I2,observation,fact,Seen late at night,%1$s,%1$sT10:00:00Z,S,T,,,,
            I3,observation,fact,Heard next door,%1$s,%1$sT10:00:00Z,S,T,,A;XP,XH,
            I4,observation,fact,Cold and hungry,%1$s,%1$sT10:00:00Z,S,T,,B,,
            # item_people.csv
            item,person,role,state,at,by
            I2,XP,subject,joined,%1$sT11:00:00Z,T
            I4,XP,alleged,joined,%1$sT11:00:00Z,T
            # shares.csv
            item,shared_with,shared_at,received_at,read_at,purpose,shared_by
            I1,C,%1$s,%1$s,%1$s,referral,T
            I2,C,%1$s,%1$s,,referral,T
            I3,C,%1$s,%1$s,%1$s,referral,T
            I4,C,%1$s,,,referral,T
            I1,X,%1$s,%1$s,%1$s,referral,T
            # enquiries.csv
            id,child,agency,opened_at,rag,concern,cites,set_aside,closed_at,decision,protection
            E,A,C,%1$sT09:30:00Z,amber,A bruise,,,,,
            XE,A,C,%1$sT09:30:00Z,amber,Xhidden,I1,I3,%1$sT19:30:00Z,no_further_action,sealed
            # readings.csv
            item,practitioner,at,reads_it_as,weight
            I1,XW,%1$sT12:00:00Z,Xhidden,decides
            I4,XW,%1$sT12:00:00Z,Xhidden,decides
            # requests.csv
            id,enquiry,agency,about,asked_at,question,responded_at,outcome,response_items,protection
            Q,E,S,A,%1$sT10:00:00Z,What have you seen?,,,,
            Q2,E,C,A,%1$sT10:00:00Z,What do you hold?,%1$sT12:00:00Z,information,I1,
            XQ,E,S,A,%1$sT11:00:00Z,Xhidden question,%1$sT12:00:00Z,nothing_held,,sealed
            # identities.csv
            record_a,record_b,state,at,by,reason
            M,XP,same,%1$sT12:00:00Z,T,Xhidden
            """;

    private Sealing() {}

    /**
     * Two families of which much is sealed, moved so that what was today for the seed is today for the store.
     *
     * @param seed draws the families and what of them is sealed
     */
    static Deliveries drawn(int seed, LocalDate today) {
        Map<StatementKind, List<Map<String, String>>> rows =
                RandomDeliveries.withAnotherFamily(seed).rows();
        Random chance = new Random(seed * 31L + 7);
        long days = ChronoUnit.DAYS.between(RandomDeliveries.day(seed), today);
        rows.forEach((kind, list) -> list.forEach(row -> {
            later(kind, row, days);
            seal(kind, row, chance);
        }));
        return Deliveries.of(rows);
    }

    private static void later(StatementKind kind, Map<String, String> row, long days) {
        for (Column column : kind.columns()) {
            String cell = row.get(column.name());
            if (cell != null
                    && !cell.isBlank()
                    && (column.type() == Column.Type.DATE || column.type() == Column.Type.MOMENT)) {
                row.put(column.name(), LocalDate.parse(cell.substring(0, 10)).plusDays(days) + cell.substring(10));
            }
        }
    }

    private static void seal(StatementKind kind, Map<String, String> row, Random chance) {
        double drawn = chance.nextDouble();
        Set<String> columns = kind.columns().stream().map(Column::name).collect(Collectors.toSet());
        if (columns.contains("sensitive")) {
            if (drawn < SERVICES) {
                row.put("sensitive", "yes");
            }
        } else if (columns.contains("protection")) {
            if (drawn < (kind == StatementKind.PERSON_RECORD ? PEOPLE : ROWS)) {
                row.put("protection", "sealed");
            } else if (drawn > 1 - ROWS / 2) {
                row.put("protection", "restricted");
            }
        }
    }
}
