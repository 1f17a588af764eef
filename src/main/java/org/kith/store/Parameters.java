package org.kith.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Moment;

/** Turns the program's own types into what the driver sends. */
final class Parameters {

    private Parameters() {}

    static Map<String, Object> forDriver(Map<String, Object> params) {
        Map<String, Object> sent = new HashMap<>();
        params.forEach((name, value) -> sent.put(name, convert(value)));
        return sent;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object convert(@Nullable Object value) {
        return switch (value) {
            case Moment moment when moment.bare() -> moment.day();
            case Moment moment -> moment.instant().atZone(ZoneOffset.UTC);
            case Instant instant -> instant.atZone(ZoneOffset.UTC);
            case Map<?, ?> map -> forDriver((Map<String, Object>) map);
            case Collection<?> list -> list.stream().map(Parameters::convert).toList();
            case Enum<?> word -> throw new IllegalArgumentException("send the code of " + word + ", not the word");
            case null, default -> value;
        };
    }
}
