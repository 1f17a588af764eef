package org.kith.attack;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kith.testing.Deliveries;
import org.kith.vocabulary.Column;
import org.kith.vocabulary.StatementKind;

/**
 * A delivery in which every cell of free text tries something: markup, script, links that run, templates, formulas, text that
 * turns around. The cells are those of the program's own columns, so a new column is among them by itself. Each holds a mark
 * that says which column it is of, by which it is known again wherever it is shown.
 */
final class HostileWords {

    /** What every one of them would set in a page, were it run. */
    static final String FLAG = "ran";

    /** A mark as it stands in a text, in whatever case; the numbers tell the rows apart. */
    static final String MARK = "zq[a-z0-9]+?zq";

    /** Takes three letters of A, E and U, and sets every other row aside. */
    private static final Set<String> NOT_FREE = Set.of("people.date_of_birth_accuracy");

    /** What is taken in, compared or handed on, and on no page. */
    static final Set<String> SHOWN_NOWHERE = Set.of(
            "agencies.area",
            "agencies.email",
            "coverage.agreement",
            "dismissals.key",
            "dismissals.rules",
            "people.ethnicity",
            "practitioners.email",
            "requests.ask_group",
            "shares.reason");

    /** At least one row of each file: what is not free text. In the place of the marks stand days: long ago, lately, to come. */
    private static final String SKELETON = """
            # agencies.csv
            id,type,reports_reading
            S,school,
            C,childrens_social_care,yes
            G,gp,
            POL,police,
            # coverage.csv
            agency,population,covers_from,covers_to
            S,open_cases,%1$s,%2$s
            C,open_cases,%1$s,%2$s
            # practitioners.csv
            id,agency
            T,S
            W,C
            D,G
            # people.csv
            id,kind,date_of_birth,interpreter_needed,source
            A,child,2018-04-02,yes,S
            B,child,2020-04-02,,S
            M,adult,1990-01-01,yes,G
            U,adult,1990-01-01,,S
            F,adult,1988-01-01,,G
            # names.csv
            person,use,from,source
            M,former,2010-01-01,S
            A,nickname,2019-01-01,S
            # households.csv
            id,kind
            P,home
            Q,home
            # residences.csv
            person,household,basis,from,to,asserted_by
            A,P,resident,2018-04-02,,S
            B,P,resident,2020-04-02,,S
            M,P,resident,2017-01-01,,S
            F,P,resident,2017-01-01,%1$s,S
            F,Q,resident,%1$s,,G
            # relationships.csv
            person,related_person,type,asserted_by,verified
            M,A,mother,S,yes
            M,B,mother,S,
            F,A,father,S,
            F,M,ex_partner,S,
            # involvements.csv
            agency,practitioner,person,status,from,last_contact,knows_of_children,level
            S,T,A,open,%1$s,%2$s,yes,universal
            S,T,B,open,%1$s,%2$s,,universal
            C,W,A,open,%1$s,%2$s,yes,statutory
            G,D,M,open,%1$s,%2$s,,universal
            # information.csv
            id,kind,statement,occurred_from,recorded_at,held_by,recorded_by,reported_by,about,household,outcome,heard_by,seen_alone,not_to
            I1,injury,fact,%1$s,%1$sT10:00:00Z,S,T,M,A,P,,,,
            I2,claim,explanation,%1$s,%1$sT11:00:00Z,G,D,M,A,,,,,
            I3,childs_voice,fact,%2$s,%2$sT10:00:00Z,S,T,,A,,,T,yes,F
            I4,observation,fact,%2$s,%2$sT12:00:00Z,S,T,D,,Q,,,,
            I5,missed_appointment,fact,%2$s,%2$s,G,D,,A,,,,,
            I6,allegation,third_party,%1$s,%1$s,C,W,T,A;F,,unsubstantiated,,,
            I7,unease,unease,%2$s,%2$s,G,D,,M,,,,,
            I8,observation,fact,%2$s,%2$sT12:00:00Z,POL,,,B,,,,,
            # item_people.csv
            item,person,state,role,at
            I1,F,joined,alleged,%1$sT12:00:00Z
            I1,A,joined,harmed,%1$sT12:00:00Z
            I4,B,removed,mentioned,%2$sT12:00:00Z
            # shares.csv
            item,shared_with,shared_at,received_at,read_at,purpose
            I1,C,%1$s,%1$s,%1$s,referral
            I2,C,%1$s,,,notification
            I3,G,%2$s,%2$s,,referral
            I6,G,%1$s,,,referral
            # item_links.csv
            from_item,to_item,type,made_at,made_by
            I2,I1,contradicts,%1$sT15:00:00Z,W
            I3,I1,relates_to,%2$sT15:00:00Z,W
            # enquiries.csv
            id,child,agency,opened_at,rag,referrer,closed_at,decision,cites,set_aside
            E0,A,C,%1$sT09:00:00Z,green,D,%1$sT19:00:00Z,no_further_action,I1,I2
            E,A,C,%2$sT09:00:00Z,amber,T,,,,
            # enquiry_grades.csv
            enquiry,rag,at
            E,amber,%2$sT09:00:00Z
            E,red,%2$sT10:00:00Z
            # readings.csv
            item,practitioner,at,weight
            I1,W,%1$sT12:00:00Z,matters
            I1,D,%1$sT13:00:00Z,background
            # challenges.csv
            id,about_item,about_enquiry,raised_by,raised_at,to_agency,answered_at
            CH1,,E0,T,%1$sT20:00:00Z,C,
            CH2,I1,,D,%1$sT20:00:00Z,C,%2$sT08:00:00Z
            # meetings.csv
            id,enquiry,held_at,invited,attended,apologies
            MT,E,%2$sT14:00:00Z,C;S;G,C;S,G
            # share_decisions.csv
            id,items,to_agency,decision,decided_at
            D1,I1,G,not,%1$sT15:00:00Z
            D2,I2,C,partial,%1$sT15:00:00Z
            # requests.csv
            id,enquiry,asked_by,agency,about,household,asked_at,due_at,unsafe_if_known_to,responded_at,outcome,response_items,period_from,period_to
            R1,E,W,S,A,,%2$sT10:00:00Z,%2$sT18:00:00Z,F,,,,,
            R2,E,W,G,M,,%2$sT10:00:00Z,%2$sT18:00:00Z,,%2$sT12:00:00Z,information,I2,2020-01-01,%2$s
            R3,E0,W,POL,A,,%1$sT10:00:00Z,%1$sT18:00:00Z,,%1$sT12:00:00Z,nothing_held,,2020-01-01,%1$s
            R4,E,W,C,B,,%2$sT10:00:00Z,%3$sT18:00:00Z,F,,,,,
            R5,E0,W,C,M,,%1$sT10:00:00Z,%1$sT18:00:00Z,,%1$sT12:00:00Z,refused,,,
            # conditions.csv
            id,about,kind,set_by,set_at,review_by,checked_at,outcome,evidence_item
            N1,A,safety_plan,W,%1$sT15:00:00Z,%2$s,,,
            N2,F,bail,W,%1$sT15:00:00Z,%2$s,%2$sT08:00:00Z,not_kept,I3
            # identities.csv
            record_a,record_b,state,at
            M,U,unsure,%1$sT12:00:00Z
            F,U,not_same,%1$sT12:00:00Z
            # dismissals.csv
            pattern,key,child,at
            agency-not-asked,A|police,A,%2$sT12:00:00Z
            ,,A,%2$sT12:00:00Z
            """;

    private HostileWords() {}

    /** The delivery, as {@link Deliveries#write} takes it. */
    static String delivery(LocalDate today) {
        Map<StatementKind, List<Map<String, String>>> rows = Deliveries.inline(
                        SKELETON.formatted(today.minusDays(40), today.minusDays(2), today.plusDays(5)))
                .rows();
        rows.forEach((kind, list) -> {
            for (int row = 0; row < list.size(); row++) {
                fill(kind, row, list.get(row));
            }
        });
        return Deliveries.text(rows);
    }

    private static void fill(StatementKind kind, int row, Map<String, String> cells) {
        int place = row;
        for (Column column : kind.columns()) {
            if (isFree(kind, column) && !cells.containsKey(column.name())) {
                cells.put(column.name(), trying(place, mark(kind, column, row)));
            }
            place++;
        }
    }

    private static boolean isFree(StatementKind kind, Column column) {
        return (column.type() == Column.Type.TEXT || column.type() == Column.Type.TEXTS)
                && !NOT_FREE.contains(name(kind, column));
    }

    /** Every column of free text of every file, "information.summary", by the mark that stands in its cells without numbers. */
    static Map<String, String> columns() {
        Map<String, String> columns = new HashMap<>();
        for (StatementKind kind : StatementKind.values()) {
            kind.columns().stream()
                    .filter(column -> isFree(kind, column))
                    .forEach(column -> columns.put(withoutRow(mark(kind, column, 0)), name(kind, column)));
        }
        return columns;
    }

    /** Of which columns these marks are. */
    static Set<String> columnsOf(Set<String> marks) {
        Map<String, String> columns = columns();
        return marks.stream()
                .map(mark -> columns.getOrDefault(withoutRow(mark), ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutRow(String mark) {
        return mark.replaceAll("[0-9]", "");
    }

    private static String name(StatementKind kind, Column column) {
        return kind.file().replace(".csv", "") + "." + column.name();
    }

    private static String mark(StatementKind kind, Column column, int row) {
        return "zq" + name(kind, column).replaceAll("[^a-z]", "") + row + "zq";
    }

    /** One of the ways to try, with a mark in it; short enough for every field that takes a line. */
    static String trying(int way, String mark) {
        List<String> ways = ways();
        return ways.get(Math.floorMod(way, ways.size())).replace("MARK", mark);
    }

    static List<String> ways() {
        return List.of(
                "=1+1 MARK <img src=x onerror=ran=1>",
                "\"><script>ran=1</script><b class=ran> MARK",
                "javascript:ran=1//MARK",
                "@MARK {{constructor.constructor('ran=1')()}}${ran=1}",
                "'><svg onload=ran=1> MARK ]]></w:t>",
                "+MARK \u202E<a href=\"javascript:ran=1\" class=ran>\u202C",
                "MARK@example.org\"><iframe src=javascript:ran=1>",
                "-MARK &lt;img src=x onerror=ran=1&gt;");
    }

    /** The marks in a text. */
    static Set<String> marks(String text) {
        return Pattern.compile(MARK)
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
