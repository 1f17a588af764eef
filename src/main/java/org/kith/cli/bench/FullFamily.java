package org.kith.cli.bench;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Families of whom far more is recorded than of any made-up authority's, to measure with: thirty people in fifteen homes, known
 * for ten years to thirty-five agencies and sixty practitioners, with a hundred and sixty items, eight enquiries and what was
 * asked in them. Three hundred things around one child.
 */
public final class FullFamily {

    private static final int AGENCIES = 35;
    private static final int PRACTITIONERS = 60;
    private static final int HOMES = 15;
    private static final int RELATIVES = 27;
    private static final int ITEMS = 160;
    private static final int ENQUIRIES = 8;
    private static final int REQUESTS = 6;
    private static final int YEARS = 10;
    private static final String[] TYPES = {
        "school",
        "gp",
        "health_visiting",
        "police",
        "housing",
        "childrens_social_care",
        "acute_hospital",
        "probation",
        "early_years"
    };
    private static final String[] KINDS = {"observation", "event", "injury", "state", "unease"};
    private static final String[] DECISIONS = {"no_further_action", "advice", "early_help"};

    private final Map<String, List<String[]>> files = new TreeMap<>();
    private final Random random;
    private final LocalDate today;
    private final String family;

    private FullFamily(int number, LocalDate today) {
        this.random = new Random(number);
        this.today = today;
        this.family = "F" + number;
    }

    /**
     * Writes a delivery of some such families.
     *
     * @param today the last day that something is recorded on
     */
    public static void write(Path folder, int families, LocalDate today) {
        Map<String, List<String[]>> all = new TreeMap<>();
        for (int number = 0; number < families; number++) {
            FullFamily one = new FullFamily(number, today);
            one.make("Fullerton" + (char) ('a' + number));
            one.files.forEach((name, rows) -> all.merge(name, rows, FullFamily::under));
        }
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, List<String[]>> file : all.entrySet()) {
                try (CsvWriter csv = CsvWriter.builder().build(folder.resolve(file.getKey()))) {
                    file.getValue().forEach(csv::writeRecord);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String[]> under(List<String[]> one, List<String[]> other) {
        List<String[]> both = new ArrayList<>(one);
        both.addAll(other.subList(1, other.size()));
        return both;
    }

    private void row(String file, String head, Object... cells) {
        List<String[]> rows =
                files.computeIfAbsent(file, fresh -> new ArrayList<>(List.<String[]>of(head.split(",", -1))));
        String[] row = new String[cells.length];
        for (int at = 0; at < cells.length; at++) {
            row[at] = String.valueOf(cells[at]);
        }
        rows.add(row);
    }

    private void make(String name) {
        LocalDate began = today.minusYears(YEARS);
        for (int at = 0; at < AGENCIES; at++) {
            row("agencies.csv", "id,name,type", agency(at), "Agency " + family + " " + at, TYPES[at % TYPES.length]);
        }
        for (int at = 0; at < PRACTITIONERS; at++) {
            row(
                    "practitioners.csv",
                    "id,name,agency",
                    family + "-PR" + at,
                    "Practitioner " + at,
                    agency(at % AGENCIES));
        }
        for (int at = 0; at < HOMES; at++) {
            row(
                    "households.csv",
                    "id,address_line,postcode,kind",
                    home(at),
                    at + 1 + " " + family + " Lane",
                    "QX9 " + at % 10 + "AA",
                    "home");
        }
        person("CHILD", "child", "Casey", name, today.minusYears(11), 0);
        person("MUM", "adult", "Morgan", name, today.minusYears(35), 0);
        person("DAD", "adult", "Drew", name, today.minusYears(37), 0);
        related("MUM", "CHILD", "mother");
        related("DAD", "CHILD", "father");
        for (int at = 0; at < RELATIVES; at++) {
            boolean sibling = at < 7;
            String who = "R" + at;
            person(
                    who,
                    sibling ? "child" : "adult",
                    "Relative" + at,
                    name,
                    today.minusYears(sibling ? 2 + at : 25 + at),
                    sibling ? 0 : 1 + at % (HOMES - 1));
            related(sibling ? "MUM" : who, sibling ? who : at % 2 == 0 ? "MUM" : "DAD", at < 11 ? "mother" : "sibling");
        }
        for (int move = 1; move < YEARS; move++) {
            for (String who : List.of("CHILD", "MUM")) {
                stay(who, move, began.plusYears(move), move + 1 < YEARS ? began.plusYears(move + 1) : null);
            }
        }
        for (int at = 0; at < PRACTITIONERS * 2; at++) {
            LocalDate from = day(began);
            row(
                    "involvements.csv",
                    "agency,practitioner,person,role,status,from,to,known_from",
                    agency(at % AGENCIES),
                    family + "-PR" + at % PRACTITIONERS,
                    at % 3 == 0 ? id("CHILD") : id(at % 3 == 1 ? "MUM" : "R" + at % RELATIVES),
                    "worker",
                    at % 2 == 0 ? "open" : "closed",
                    from,
                    at % 2 == 0 ? "" : from.plusMonths(6),
                    from);
        }
        for (int at = 0; at < ITEMS; at++) {
            LocalDate day = day(began);
            row(
                    "information.csv",
                    "id,kind,statement,summary,occurred_from,recorded_at,held_by,recorded_by,about",
                    family + "-I" + at,
                    KINDS[at % KINDS.length],
                    "fact",
                    "Something recorded, number " + at,
                    day,
                    day,
                    agency(at % AGENCIES),
                    family + "-PR" + at % PRACTITIONERS,
                    at % 2 == 0 ? id("CHILD") : id("CHILD") + ";" + id("R" + at % 7));
            if (at % 2 == 0) {
                row(
                        "shares.csv",
                        "item,to_agency,shared_at,received_at",
                        family + "-I" + at,
                        agency((at + 5) % AGENCIES),
                        day.plusDays(2),
                        at % 4 == 0 ? day.plusDays(3) : "");
            }
        }
        for (int at = 0; at < ENQUIRIES; at++) {
            LocalDate opened = began.plusMonths(14L * at + 3);
            boolean open = at + 1 == ENQUIRIES;
            row(
                    "enquiries.csv",
                    "id,child,agency,opened_at,rag,concern,closed_at,decision",
                    family + "-E" + at,
                    id("CHILD"),
                    agency(5),
                    opened,
                    "amber",
                    "A concern",
                    open ? "" : opened.plusDays(20),
                    open ? "" : DECISIONS[at % DECISIONS.length]);
            for (int asked = 0; asked < REQUESTS; asked++) {
                row(
                        "requests.csv",
                        "id,enquiry,asked_by,agency,about,asked_at,responded_at,outcome",
                        family + "-Q" + at + "-" + asked,
                        family + "-E" + at,
                        agency(5),
                        agency((asked * 4 + at) % AGENCIES),
                        id("CHILD"),
                        opened.plusDays(1),
                        asked % 3 == 0 ? "" : opened.plusDays(4),
                        asked % 3 == 0 ? "" : "nothing_held");
            }
        }
    }

    private void person(String who, String kind, String given, String name, LocalDate born, int home) {
        row(
                "people.csv",
                "id,kind,given_names,family_name,date_of_birth,known_from",
                id(who),
                kind,
                given,
                name,
                // So that nobody of one family looks like somebody of another.
                born.minusDays(random.nextInt(300)),
                today.minusYears(YEARS));
        stay(
                who,
                home,
                today.minusYears(YEARS),
                who.equals("CHILD") || who.equals("MUM") ? today.minusYears(YEARS - 1) : null);
    }

    private void stay(String who, int home, LocalDate from, @Nullable LocalDate to) {
        row(
                "residences.csv",
                "person,household,basis,from,to,asserted_by,known_from",
                id(who),
                home(home),
                "resident",
                from,
                to == null ? "" : to,
                agency(4),
                from);
    }

    private void related(String one, String other, String type) {
        row(
                "relationships.csv",
                "person,related_person,type,asserted_by,known_from",
                id(one),
                id(other),
                type,
                agency(2),
                today.minusYears(YEARS));
    }

    private LocalDate day(LocalDate began) {
        return began.plusDays(random.nextInt(YEARS * 365 - 10));
    }

    private String id(String who) {
        return family + "-" + who;
    }

    private String agency(int at) {
        return family + "-A" + at;
    }

    private String home(int at) {
        return family + "-H" + at;
    }
}
