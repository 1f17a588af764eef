package org.kith.exchange.sample;

import static org.kith.exchange.sample.SampleWords.pick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.sample.Family.Home;
import org.kith.exchange.sample.Family.Member;
import org.kith.exchange.sample.Family.Shape;
import org.kith.exchange.sample.SampleWords.Origin;

/** Makes one family: who they are, how old, of which names, and where they live. */
final class FamilyMaker {

    private static final List<String> SURGERIES = List.of("AG-GP1", "AG-GP2", "AG-GP3");
    private static final int MEMBERS = 12;
    private static final int TRIES = 30;

    private final int number;
    private final String id;
    private final Random random;
    private final SampleWords words;
    private final Neighbourhood neighbourhood;
    private final List<Member> adults = new ArrayList<>();
    private final List<Member> children = new ArrayList<>();
    private int members;

    FamilyMaker(int number, Random random, SampleWords words, Neighbourhood neighbourhood) {
        this.number = number;
        this.id = String.format(Locale.ROOT, "BG-%04d", number);
        this.random = random;
        this.words = words;
        this.neighbourhood = neighbourhood;
    }

    Family make() {
        Shape shape = shape();
        Origin first = words.origin(random);
        Origin second = random.nextInt(5) == 0 ? words.origin(random) : first;
        List<LocalDate> births = births(shape);
        LocalDate eldest = births.isEmpty() ? BackgroundFamilies.DAY : births.getFirst();
        makeAdults(shape, first, second, eldest);
        String childName = shape == Shape.FOSTER
                ? pick(second.family(), random)
                : adults.get(nameGiver(shape)).familyName();
        for (LocalDate birth : births) {
            children.add(child(childName, random.nextBoolean() ? first : second, birth));
        }
        Member unborn = shape == Shape.EXPECTING ? unborn(childName, first) : null;
        return new Family(
                id, shape, adults, children, unborn, homes(shape), pick(SURGERIES, random), random.nextInt(10) < 4);
    }

    private Shape shape() {
        int left = random.nextInt(100);
        for (Shape shape : Shape.values()) {
            left -= shape.inHundred;
            if (left < 0) {
                return shape;
            }
        }
        return Shape.COUPLE;
    }

    private List<LocalDate> births(Shape shape) {
        int wanted = 1 + (random.nextInt(100) < 62 ? random.nextInt(2) : random.nextInt(4));
        if (shape == Shape.EXPECTING) {
            wanted = random.nextInt(2);
        }
        List<LocalDate> births = new ArrayList<>();
        LocalDate next = BackgroundFamilies.DAY.minusDays(120 + random.nextInt(16 * 365 + 200));
        while (births.size() < wanted && next.isBefore(BackgroundFamilies.DAY.minusDays(100))) {
            births.add(next);
            next = next.plusDays(480 + random.nextInt(1100));
        }
        return births;
    }

    private void makeAdults(Shape shape, Origin first, Origin second, LocalDate eldest) {
        int years = 20 + random.nextInt(17);
        switch (shape) {
            case LONE_FATHER -> adult(first, false, eldest, years + 3, "");
            case LONE_MOTHER -> adult(first, true, eldest, years, "");
            case KINSHIP -> adult(first, true, eldest, years + 24, "");
            case FOSTER -> adult(first, true, eldest, years + 18, "");
            case TWO_MOTHERS -> {
                adult(first, true, eldest, years + 5, "");
                adult(second, true, eldest, years + 6, "");
            }
            case COUPLE, EXPECTING, THREE_GENERATIONS -> {
                boolean married = random.nextInt(3) > 0;
                String shared = pick(second.family(), random);
                adult(first, true, eldest, years, married ? shared : "");
                adult(second, false, eldest, years + random.nextInt(6), shared);
                if (shape == Shape.THREE_GENERATIONS) {
                    adult(first, true, adults.getFirst().born(), 21 + random.nextInt(12), "");
                }
            }
            case TWO_HOMES, STEP_FAMILY -> {
                adult(first, true, eldest, years, "");
                adult(second, false, eldest, years + random.nextInt(6), "");
            }
        }
    }

    /** Whose family name the children have. */
    private int nameGiver(Shape shape) {
        return switch (shape) {
            case COUPLE, EXPECTING, THREE_GENERATIONS, TWO_HOMES -> 1;
            default -> 0;
        };
    }

    private void adult(Origin origin, boolean female, LocalDate eldest, int yearsBefore, String familyName) {
        String own = pick(origin.family(), random);
        String family = familyName.isEmpty() ? own : familyName;
        String maiden = female && !familyName.isEmpty() && !own.equals(family) && random.nextInt(3) == 0 ? own : "";
        LocalDate born = eldest.minusYears(yearsBefore).minusDays(random.nextInt(364));
        for (int tries = 0; tries < TRIES && !neighbourhood.isNew(family, born); tries++) {
            born = born.minusDays(1);
        }
        String given = pick(female ? origin.female() : origin.male(), random);
        String telephone = random.nextInt(10) < 6 ? FictionalIdentifiers.telephone(number * 3 + adults.size()) : "";
        adults.add(new Member(
                id + "-A" + (adults.size() + 1),
                given,
                family,
                maiden,
                female,
                born,
                origin.ethnicity(),
                nhsNumber(),
                "",
                telephone));
    }

    private Member child(String family, Origin origin, LocalDate birth) {
        LocalDate born = birth;
        for (int tries = 0; tries < TRIES && !neighbourhood.isNew(family, born); tries++) {
            born = born.plusDays(1);
        }
        boolean female = random.nextBoolean();
        String given = freshGiven(female ? origin.female() : origin.male());
        Schooling schooling = Schooling.of(number, born);
        String upn = schooling.pupil() ? neighbourhood.upn(schooling.number(), schooling.year()) : "";
        return new Member(
                id + "-C" + (children.size() + 1),
                given,
                family,
                "",
                female,
                born,
                origin.ethnicity(),
                nhsNumber(),
                upn,
                "");
    }

    private String freshGiven(List<String> names) {
        String given = pick(names, random);
        for (int tries = 0; tries < 20 && isTaken(given); tries++) {
            given = pick(names, random);
        }
        return given;
    }

    private boolean isTaken(String given) {
        return children.stream().anyMatch(child -> child.given().charAt(0) == given.charAt(0))
                || adults.stream().anyMatch(adult -> adult.given().equals(given));
    }

    private Member unborn(String family, Origin origin) {
        LocalDate expected = BackgroundFamilies.DAY.plusDays(30 + random.nextInt(120));
        return new Member(id + "-U1", "", family, "", false, expected, origin.ethnicity(), "", "", "");
    }

    private String nhsNumber() {
        return FictionalIdentifiers.nhsNumber(number * MEMBERS + members++);
    }

    private List<Home> homes(Shape shape) {
        List<Home> homes = new ArrayList<>();
        LocalDate since = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(4560));
        if (since.getYear() >= 2020 && random.nextInt(3) == 0) {
            LocalDate before = since.minusYears(3 + random.nextInt(4));
            homes.add(home("HH0", before, since.minusDays(1), random.nextInt(3) == 0, false));
        }
        homes.add(home("HH1", since, null, false, false));
        if (shape == Shape.TWO_HOMES) {
            homes.add(home("HH2", since.plusDays(30 + random.nextInt(90)), null, false, true));
        }
        return homes;
    }

    private Home home(String suffix, LocalDate from, @Nullable LocalDate to, boolean neighbour, boolean other) {
        String[] address = neighbourhood.address(random, neighbour);
        int count = number * 3 + (suffix.charAt(2) - '0');
        return new Home(
                id + "-" + suffix,
                address[0],
                address[1],
                FictionalIdentifiers.uprn(count),
                neighbour ? "996" : "995",
                from,
                to,
                other);
    }
}
