package org.kith.gaps.random;

import java.util.function.Function;

/**
 * An act that settles a gap.
 *
 * @param act in plain words
 * @param rows the rows of the exchange format that say so; none where the act is not for this gap
 */
record Settling(String act, Function<Gap, String> rows) {}
