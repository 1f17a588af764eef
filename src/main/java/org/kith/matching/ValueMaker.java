package org.kith.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes values out of what stands in a cell, kind by kind; nothing where the cell says nothing. */
final class ValueMaker {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "sir",
            "dame",
            "lord",
            "lady",
            "rev",
            "revd",
            "prof",
            "professor",
            "master",
            "jr",
            "jnr",
            "sr",
            "snr",
            "esq");

    private static final Map<String, String> SHORTER = Map.ofEntries(
            Map.entry("street", "st"),
            Map.entry("road", "rd"),
            Map.entry("avenue", "ave"),
            Map.entry("av", "ave"),
            Map.entry("close", "cl"),
            Map.entry("court", "ct"),
            Map.entry("crescent", "cres"),
            Map.entry("crt", "ct"),
            Map.entry("cr", "cres"),
            Map.entry("drive", "dr"),
            Map.entry("lane", "ln"),
            Map.entry("place", "pl"),
            Map.entry("gardens", "gdns"),
            Map.entry("grove", "gr"),
            Map.entry("terrace", "tce"),
            Map.entry("square", "sq"),
            Map.entry("saint", "st"),
            Map.entry("mount", "mt"),
            Map.entry("apartment", "flat"),
            Map.entry("apt", "flat"),
            Map.entry("unit", "flat"));

    private final boolean dayFirst;

    /**
     * @param dayFirst whether 03/09/1984 is a day in September, as in Britain
     */
    ValueMaker(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    @Nullable
    Value make(FieldKind kind, String cell) {
        if (cell.isBlank()) {
            return null;
        }
        return switch (kind) {
            case GIVEN_NAME, MIDDLE_NAME, FAMILY_NAME, FULL_NAME -> name(kind, Folding.words(cell, true));
            case SEX -> sex(Folding.words(cell, false));
            case DATE_OF_BIRTH, DATE -> Dates.read(cell, dayFirst);
            case AGE, YEAR -> whole(cell.strip());
            case HOUSE_NUMBER, REGION, CATEGORY -> plain(Folding.words(cell, false));
            case STREET, ADDRESS, PLACE, TEXT -> text(kind, Folding.words(cell, false));
            case POSTCODE -> postcode(joined(Folding.words(cell, false)));
            case PHONE -> phone(cell);
            case EMAIL -> email(cell.strip());
            case NHS_NUMBER -> nhsNumber(cell);
            case IDENTIFIER, PROPERTY, RELATION -> plain(Folding.words(cell, false));
        };
    }

    private static @Nullable Value name(FieldKind kind, List<String> folded) {
        List<String> words = new ArrayList<>(folded);
        words.removeIf(TITLES::contains);
        if (words.isEmpty()) {
            words = folded;
        }
        if (words.isEmpty()) {
            return null;
        }
        Value.Draft draft = new Value.Draft(joined(words));
        draft.words = words.toArray(String[]::new);
        boolean given = kind == FieldKind.GIVEN_NAME || kind == FieldKind.MIDDLE_NAME;
        draft.sound = Sounds.of(given ? words.getFirst() : draft.text);
        draft.otherSound = Sounds.otherwise(given ? words.getFirst() : draft.text);
        if (given) {
            draft.forms = NameForms.groups(words.getFirst());
            draft.part = Sounds.of(NameForms.full(words.getFirst()));
        } else {
            draft.part = draft.sound;
        }
        return draft.make();
    }

    private static @Nullable Value text(FieldKind kind, List<String> folded) {
        if (folded.isEmpty()) {
            return null;
        }
        List<String> words = kind == FieldKind.TEXT ? folded : shorter(folded);
        Value.Draft draft = new Value.Draft(joined(words));
        draft.words = words.toArray(String[]::new);
        draft.sound = Sounds.of(Sounds.carrying(words));
        draft.otherSound = draft.sound;
        draft.part = draft.sound;
        return draft.make();
    }

    private static List<String> shorter(List<String> words) {
        List<String> shorter = new ArrayList<>(words.size());
        for (String word : words) {
            shorter.add(SHORTER.getOrDefault(word, word));
        }
        return shorter;
    }

    private static @Nullable Value plain(List<String> words) {
        return words.isEmpty() ? null : new Value.Draft(joined(words)).make();
    }

    private static @Nullable Value sex(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        return switch (words.getFirst()) {
            case "m", "male", "1", "man", "boy" -> new Value.Draft("m").make();
            case "f", "female", "2", "woman", "girl" -> new Value.Draft("f").make();
            case "u", "0", "9", "x", "i", "indeterminate" -> null;
            default -> plain(words);
        };
    }

    private static @Nullable Value whole(String cell) {
        String digits = cell.endsWith(".0") ? cell.substring(0, cell.length() - 2) : cell;
        if (digits.isEmpty() || digits.length() > 6 || !digits.chars().allMatch(Character::isDigit)) {
            return null;
        }
        int number = Integer.parseInt(digits);
        Value.Draft draft = new Value.Draft(Integer.toString(number));
        draft.year = number;
        return draft.make();
    }

    private static @Nullable Value postcode(String text) {
        if (text.isEmpty()) {
            return null;
        }
        Value.Draft draft = new Value.Draft(text);
        int length = text.length();
        boolean british = length >= 5
                && length <= 7
                && Character.isLetter(text.charAt(0))
                && Character.isDigit(text.charAt(length - 3))
                && Character.isLetter(text.charAt(length - 1));
        draft.part = british ? text.substring(0, length - 3) : text.substring(0, Math.max(1, Math.min(3, length - 2)));
        return draft.make();
    }

    private static @Nullable Value phone(String cell) {
        String digits = digits(cell);
        if (digits.startsWith("00")) {
            digits = digits.substring(2);
        }
        if (digits.startsWith("44") && digits.length() > 10) {
            digits = digits.substring(2);
        }
        digits = digits.startsWith("0") ? digits.substring(1) : digits;
        return digits.length() < 5 || digits.chars().distinct().count() < 2 ? null : new Value.Draft(digits).make();
    }

    private static @Nullable Value email(String cell) {
        String text = cell.toLowerCase(Locale.ROOT).replace(" ", "");
        int at = text.indexOf('@');
        String local = at < 0 ? text : text.substring(0, at);
        if (local.isEmpty() && at >= text.length() - 1
                || Folding.words(text, false).isEmpty()) {
            return null;
        }
        Value.Draft draft = new Value.Draft(text);
        draft.part = local;
        return draft.make();
    }

    private static @Nullable Value nhsNumber(String cell) {
        String digits = digits(cell);
        if (digits.isEmpty()) {
            return null;
        }
        Value.Draft draft = new Value.Draft(digits);
        draft.valid = checkDigitHolds(digits);
        return draft.make();
    }

    /** Modulus 11, as the NHS Data Model and Dictionary gives it. */
    private static boolean checkDigitHolds(String digits) {
        if (digits.length() != 10) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0';
    }

    private static String digits(String cell) {
        StringBuilder digits = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static String joined(List<String> words) {
        return words.size() == 1 ? words.getFirst() : String.join("", words);
    }
}
