package org.kith.attack;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.Person;
import org.kith.circle.Replay;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.vocabulary.Cells;

/** An answer of the program as one text, to the last value, so that two answers can be compared. */
final class Answers {

    /** How long a clock runs still goes on between two askings; when it runs out is told beside it. */
    private static final Pattern CLOCK = Pattern.compile(
            "(?<=overdue by )\\d+ (days?|h|min)( \\d+ (h|min))?|\\d+ (days?|h|min)( \\d+ (h|min))?(?=( of working time)? left)");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Set<String> things;

    /**
     * @param things ids that both stores give to the same thing; every other id is drawn anew by each and tells nothing
     */
    Answers(Set<String> things) {
        this.things = things;
    }

    /** What is answered, or how it is refused. */
    String of(Supplier<@Nullable Object> asked) {
        String text;
        try {
            StringBuilder told = new StringBuilder();
            tell(asked.get(), told);
            text = told.toString();
        } catch (RuntimeException refused) {
            text = refused.getClass().getSimpleName() + ": " + refused.getMessage();
        }
        String still = CLOCK.matcher(text).replaceAll("so long");
        return ID.matcher(still).replaceAll(found -> things.contains(found.group()) ? found.group() : "~");
    }

    private void tell(@Nullable Object value, StringBuilder told) {
        switch (value) {
            case null -> told.append('-');
            case Optional<?> maybe -> tell(maybe.orElse(null), told);
            case Map<?, ?> map -> tellAll(List.copyOf(map.entrySet()), told, true);
            case Map.Entry<?, ?> entry -> {
                tell(entry.getKey(), told);
                told.append('=');
                tell(entry.getValue(), told);
            }
            case Set<?> set -> tellAll(set, told, true);
            case Collection<?> list -> tellAll(list, told, false);
            case Slice slice -> {
                told.append("slice ").append(slice.asOf().day()).append(' ').append(slice.revised());
                tellAll(
                        slice.ids().stream()
                                .map(id -> slice.row(id).orElseThrow())
                                .toList(),
                        told,
                        true);
            }
            case Circle circle -> {
                told.append("circle of ").append(circle.child().ref()).append(' ');
                tell(circle.slice(), told);
            }
            case Person person -> told.append(person.ref());
            case Cells cells -> tell(cells.values(), told);
            case Replay replay -> tell(replay.at(replay.last()), told);
            case Row row -> tellRecord(row, told);
            case Record row -> tellRecord(row, told);
            default -> told.append(value);
        }
    }

    private void tellRecord(Object row, StringBuilder told) {
        told.append('\n').append(row.getClass().getSimpleName()).append('(');
        for (RecordComponent part : row.getClass().getRecordComponents()) {
            told.append(part.getName()).append(':');
            try {
                part.getAccessor().setAccessible(true);
                tell(part.getAccessor().invoke(row), told);
            } catch (IllegalAccessException | InvocationTargetException unreadable) {
                throw new IllegalStateException(unreadable);
            }
            told.append(' ');
        }
        told.append(')');
    }

    private void tellAll(Collection<?> all, StringBuilder told, boolean sorted) {
        List<String> each = new ArrayList<>();
        for (Object one : all) {
            StringBuilder text = new StringBuilder();
            tell(one, text);
            each.add(text.toString());
        }
        if (sorted) {
            each.sort(null);
        }
        told.append(each);
    }
}
