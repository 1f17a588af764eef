package org.kith.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kith.kernel.PlainText;

/**
 * A review as it is asked for; its parts are those of {@link Review}.
 *
 * @param until first moment, on the real clock, at which it no longer opens anything
 */
public record NewReview(
        String title,
        String terms,
        List<String> children,
        List<String> readers,
        LocalDate from,
        LocalDate to,
        boolean names,
        Instant until) {

    public NewReview {
        title = PlainText.typed(title);
        terms = PlainText.typed(terms);
        children = List.copyOf(children);
        readers = List.copyOf(readers);
    }
}
