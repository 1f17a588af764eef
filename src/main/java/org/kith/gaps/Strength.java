package org.kith.gaps;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Coded;

/** How firmly a rule asks. It orders what is shown; it never decides whether a finding stands. */
public enum Strength implements Coded {
    MUST("must", "to be asked"),
    SHOULD("should", "worth asking"),
    CONSIDER("consider", "to consider");

    private final String code;
    private final String label;

    Strength(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The stronger of two; none is the weakest. */
    public static @Nullable Strength strongest(@Nullable Strength one, @Nullable Strength other) {
        return Stream.of(java.util.Optional.ofNullable(one), java.util.Optional.ofNullable(other))
                .flatMap(java.util.Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
