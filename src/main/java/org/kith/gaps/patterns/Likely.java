package org.kith.gaps.patterns;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Identifiers;
import org.kith.circle.JudgementRow;
import org.kith.circle.NameUseRow;
import org.kith.circle.Person;
import org.kith.circle.PersonName;
import org.kith.circle.PersonRecordRow;
import org.kith.circle.Slice;
import org.kith.matching.NamesAlike;
import org.kith.vocabulary.JudgementState;

/**
 * Two records of different people that probably are of one person, and why (gap catalogue, {@code possible-same-person}; the
 * readings are in the notes). Identifiers, dates of birth and names are compared record by record; what rules a pair out,
 * and addresses, telephone numbers and relations, are taken from everything known of the two people.
 *
 * @param one a record of the first person
 * @param other a record of the second
 * @param identifier whether the two share an identifier that can be right; then nothing else is asked
 * @param born the date of birth both give; null where the identifier alone binds them and the dates differ
 * @param estimated whether that date may stand for a year only
 * @param names the two names that are alike, that of the first first; empty where none are
 * @param common what the two people have in common besides
 */
record Likely(
        PersonRecordRow one,
        PersonRecordRow other,
        boolean identifier,
        @Nullable LocalDate born,
        boolean estimated,
        NamesAlike alike,
        List<PersonName> names,
        InCommon common) {

    private static final Comparator<Likely> BEST = Comparator.comparing((Likely pair) -> !pair.identifier)
            .thenComparing(pair -> pair.estimated)
            .thenComparing(pair -> pair.alike, Comparator.reverseOrder());

    /**
     * The pair of records that says it best, of several as good the one of the smallest ids; none where the two are ruled
     * out or nothing says it.
     */
    static Optional<Likely> of(Slice slice, Person one, Person other) {
        if (one.equals(other) || one.dead() || other.dead() || apart(slice, one, other)) {
            return Optional.empty();
        }
        // Records stand in the order of their ids, so the first of the best is the one of the smallest ids.
        boolean ordered = one.compareTo(other) < 0;
        Person first = ordered ? one : other;
        Person second = ordered ? other : one;
        List<Likely> pairs = new ArrayList<>();
        for (PersonRecordRow record : first.records()) {
            for (PersonRecordRow others : second.records()) {
                Likely pair = compared(slice, first, record, second, others);
                if (pair.identifier || pair.born != null && pair.alike != NamesAlike.NOT) {
                    pairs.add(pair);
                }
            }
        }
        boolean numbered = pairs.stream().anyMatch(pair -> pair.identifier);
        if (!numbered && (pairs.isEmpty() || ruledOut(slice, first, second))) {
            return Optional.empty();
        }
        Doubt doubt = numbered ? Doubt.NONE : Doubt.of(slice, first, second);
        InCommon common = InCommon.of(slice, first, second);
        return pairs.stream()
                .filter(pair -> pair.identifier || pair.bound(doubt, common))
                .min(BEST)
                .map(pair -> pair.with(common));
    }

    private static boolean apart(Slice slice, Person one, Person other) {
        return slice.people()
                .judged(one, other)
                .map(JudgementRow::state)
                .filter(state -> state == JudgementState.NOT_SAME)
                .isPresent();
    }

    /** Two NHS numbers or two UPNs are two people, and so is whoever is something to the other. */
    private static boolean ruledOut(Slice slice, Person one, Person other) {
        return different(one, other, true) || different(one, other, false) || InCommon.related(slice, one, other);
    }

    private static boolean different(Person one, Person other, boolean nhs) {
        List<String> ids = ids(one, nhs);
        List<String> others = ids(other, nhs);
        return !ids.isEmpty() && !others.isEmpty() && ids.stream().noneMatch(others::contains);
    }

    private static List<String> ids(Person person, boolean nhs) {
        return person.records().stream()
                .map(PersonRecordRow::identifiers)
                .map(ids -> nhs ? ids.nhsNumber() : ids.upn())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Likely compared(
            Slice slice, Person first, PersonRecordRow one, Person second, PersonRecordRow other) {
        Identifiers ids = one.identifiers();
        LocalDate born = one.bornInKnownYear();
        LocalDate same = born != null && born.equals(other.bornInKnownYear()) ? born : null;
        boolean identifier = ids.shares(other.identifiers());
        NamesAlike best = NamesAlike.NOT;
        List<PersonName> alike = List.of();
        if (identifier || same != null) {
            for (PersonName name : names(slice, first, one)) {
                for (PersonName others : names(slice, second, other)) {
                    NamesAlike level = NamesAlike.of(name.given(), name.family(), others.given(), others.family());
                    if (level.compareTo(best) > 0) {
                        best = level;
                        alike = List.of(name, others);
                    }
                }
            }
        }
        boolean estimated = same != null && (placeholder(one) || placeholder(other));
        return new Likely(one, other, identifier, same, estimated, best, alike, NOTHING);
    }

    private static final InCommon NOTHING = new InCommon(List.of(), List.of(), false, false, List.of(), List.of());

    private Likely with(InCommon things) {
        return new Likely(one, other, identifier, born, estimated, alike, names, things);
    }

    /** The names of one record: its own, and those that name rows give it. */
    private static List<PersonName> names(Slice slice, Person person, PersonRecordRow record) {
        return person.names().stream()
                .filter(name -> {
                    NameUseRow use = slice.row(NameUseRow.class, name.row());
                    return record.id().equals(use == null ? name.row() : use.person());
                })
                .toList();
    }

    /** A day or month that is estimated or not known, and the first of January, which is written where no day is known. */
    private static boolean placeholder(PersonRecordRow record) {
        LocalDate born = record.dateOfBirth();
        String accuracy = record.accuracy() == null ? "" : record.accuracy().toUpperCase(Locale.ROOT);
        return accuracy.chars().anyMatch(letter -> letter != 'A')
                || born != null && born.getMonth() == Month.JANUARY && born.getDayOfMonth() == 1;
    }

    private boolean bound(Doubt doubt, InCommon things) {
        return doubt.allows(one, other, alike) && (estimated ? things.bindsPlaceholders() : things.any());
    }

    boolean sharesNhsNumber() {
        String number = one.identifiers().nhsNumber();
        return number != null && number.equals(other.identifiers().nhsNumber());
    }

    /** Name rows that say one of the names. */
    List<NameUseRow> nameRows(Slice slice) {
        return names.stream()
                .flatMap(name -> Stream.ofNullable(slice.row(NameUseRow.class, name.row())))
                .toList();
    }

    /**
     * What makes one be careful with names that are only alike: twins bear them.
     *
     * @param family whether both have a parent, a brother or a sister in common
     * @param two whether one agency counts them as two
     */
    private record Doubt(boolean family, boolean two) {

        static final Doubt NONE = new Doubt(false, false);

        static Doubt of(Slice slice, Person one, Person other) {
            return new Doubt(InCommon.ofOneFamily(slice, one, other), InCommon.countedAsTwo(slice, one, other));
        }

        boolean allows(PersonRecordRow one, PersonRecordRow other, NamesAlike alike) {
            boolean careful = family || two;
            if (differ(sex(one), sex(other))) {
                // Alex and Alex, a boy and a girl of one birth. Of two strangers one slip is likelier.
                return !careful && alike.atLeast(NamesAlike.SAME);
            }
            return alike.atLeast(careful ? NamesAlike.FORMS : NamesAlike.ALIKE);
        }

        private static boolean differ(String one, String other) {
            return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
        }

        /** "m" or "f"; empty where neither is said. */
        private static String sex(PersonRecordRow record) {
            String said = record.sex() == null ? "" : record.sex().strip().toLowerCase(Locale.ROOT);
            return said.startsWith("m") ? "m" : said.startsWith("f") ? "f" : "";
        }
    }
}
