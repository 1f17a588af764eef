package org.kith.exchange.generate;

import static org.kith.vocabulary.StatementKind.HOUSEHOLD;
import static org.kith.vocabulary.StatementKind.INVOLVEMENT;
import static org.kith.vocabulary.StatementKind.KINSHIP;
import static org.kith.vocabulary.StatementKind.STAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.generate.Directory.Agency;

/** What everything made in one block shares: its rows, its agencies, its streets and the next free numbers. */
final class Ground {

    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int DISTRICTS = 98;
    private static final int STREETS = 20;
    private static final int LAST_HOUR = 15;

    final Plan plan;
    final int block;
    final LocalDate day;
    final BlockRows rows = new BlockRows();
    final Directory directory;
    final NameBook names;
    /** Who is whose among children and those around them, for other agencies to say again. */
    final List<Tie> ties = new ArrayList<>();

    private int people;
    private int homes;
    private int things;
    private int pupils;

    /** A relationship to a child. */
    record Tie(Human who, String type, Human of) {}

    Ground(Plan plan, int block, NameBook names) {
        this.plan = plan;
        this.block = block;
        this.day = plan.day();
        this.names = names;
        this.directory = new Directory(block, plan);
    }

    /** How many people this block has so far. */
    int people() {
        return people;
    }

    int nextPerson() {
        return block * Plan.BLOCK + people++;
    }

    int nextPupil() {
        return pupils++;
    }

    /** An id of its own for an item, an enquiry, a request and the like. */
    String nextId(String letter) {
        return String.format(Locale.ROOT, "%s%04d-%05d", letter, block, things++);
    }

    /** An address in a street of this block, or of a neighbouring area, never the same twice. */
    Home home(String area, String kind) {
        int count = homes++;
        int street = count % STREETS;
        int house = 1 + count / STREETS;
        boolean own = area.equals(Directory.AREA);
        String sector = (own ? "QX" : "QY") + (1 + block % DISTRICTS) + " " + block / DISTRICTS % 10;
        String postcode = sector + LETTERS.charAt(block / (DISTRICTS * 10) % LETTERS.length()) + LETTERS.charAt(street);
        String line = house + " " + StreetNames.of(block, street);
        Home home = new Home(
                String.format(Locale.ROOT, "H%04d-%04d", block, count),
                line,
                postcode,
                String.format(Locale.ROOT, "999%05d%04d", block, count),
                area);
        rows.add(
                HOUSEHOLD,
                "id address_line postcode uprn local_authority kind",
                home.id(),
                home.line(),
                home.postcode(),
                home.uprn(),
                home.area(),
                kind);
        return home;
    }

    /** A stay as one agency tells it; known some days after it began. */
    void stay(Human who, Home home, String basis, LocalDate from, @Nullable LocalDate to, Agency toldBy) {
        if (who.places.stream().noneMatch(place -> place.home().equals(home))) {
            who.places.add(new Human.Place(home, from, to));
        }
        LocalDate known = earlier(from.plusDays(4), day.minusDays(1));
        rows.add(
                STAY,
                "person household basis from to asserted_by known_from",
                who.id(),
                home.id(),
                basis,
                from,
                to == null ? "" : to,
                toldBy.id(),
                known);
    }

    /** A relationship: {@code who} is the {@code type} of {@code of}. */
    void kin(Human who, String type, Human of, Agency toldBy, String verified) {
        LocalDate from = of.unborn || of.born.isAfter(day.minusDays(10)) ? day.minusDays(3) : later(who.born, of.born);
        LocalDate known = earlier(later(from.plusDays(9), of.child() ? from : day.minusDays(2_000)), day.minusDays(1));
        if (of.child() && !of.unborn) {
            ties.add(new Tie(who, type, of));
        }
        boolean parent = type.equals("mother") || type.equals("father");
        rows.add(
                KINSHIP,
                "person related_person type asserted_by known_from verified verified_at parental_responsibility",
                who.id(),
                of.id(),
                type,
                toldBy.id(),
                known,
                verified,
                verified.isEmpty() ? "" : known,
                parent && of.child() ? "yes" : "");
    }

    /** An involvement that is known since it began. */
    void serve(
            Human who,
            Agency agency,
            String role,
            String level,
            LocalDate from,
            @Nullable LocalDate to,
            Random random) {
        serve(who, agency, role, level, from, to, "", random);
    }

    void serve(
            Human who,
            Agency agency,
            String role,
            String level,
            LocalDate from,
            @Nullable LocalDate to,
            String knowsOfChildren,
            Random random) {
        who.served.add(new Human.Served(agency, to == null));
        LocalDate last = to == null ? day.minusDays(1 + random.nextInt(90)) : to;
        rows.add(
                INVOLVEMENT,
                "agency practitioner person role status from to last_contact knows_of_children level known_from",
                agency.id(),
                directory.worker(agency, random),
                who.id(),
                role,
                to == null ? "open" : "closed",
                from,
                to == null ? "" : to,
                later(from, last),
                knowsOfChildren,
                level,
                earlier(from.plusDays(1), day.minusDays(1)));
    }

    /** Some day of the last days, a working day. */
    LocalDate recent(Random random, int days) {
        return workingDay(day.minusDays(1 + random.nextInt(days)));
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The day itself, or the Friday before it. */
    static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? day.minusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.minusDays(1) : day;
    }

    static LocalDate workingDaysAfter(LocalDate day, int days) {
        LocalDate next = day;
        for (int left = days; left > 0; ) {
            next = next.plusDays(1);
            if (next.getDayOfWeek().getValue() < 6) {
                left--;
            }
        }
        return next;
    }

    /** An instant of a day, hours counted in UTC. */
    static String at(LocalDate day, int hour, int minute) {
        return day + (hour < 10 ? "T0" : "T") + hour + (minute < 10 ? ":0" : ":") + minute + ":00Z";
    }

    static String atSomeHour(LocalDate day, Random random) {
        return at(day, 8 + random.nextInt(LAST_HOUR - 8), random.nextInt(60));
    }
}
