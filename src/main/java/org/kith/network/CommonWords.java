package org.kith.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Called;
import org.kith.circle.KinshipRow;
import org.kith.circle.Row;
import org.kith.circle.Slice;
import org.kith.circle.StayRow;
import org.kith.kernel.Interval;
import org.kith.vocabulary.YesNo;

/** Who says that something is in common, and since when: for the end of a line. */
final class CommonWords {

    private final Slice slice;
    private final Called called;

    CommonWords(Slice slice) {
        this.slice = slice;
        this.called = Called.in(slice);
    }

    /** " Said by Mill Surgery, from 1 January 2022 to 31 December 2022, not verified."; empty where nothing is known. */
    String source(List<String> rows, Collection<String> agencies) {
        String verified = "";
        Interval days = Interval.between(null, null);
        for (String id : rows) {
            Row row = slice.row(id).orElse(null);
            switch (row) {
                case KinshipRow kin -> {
                    verified = kin.verified() == YesNo.YES ? "verified" : "not verified";
                    days = days.intersect(Interval.between(kin.from(), kin.to()));
                }
                case StayRow stay -> days = days.intersect(days(stay));
                case null, default -> {}
            }
        }
        return said(agencies, span(days.from(), days.to()), verified);
    }

    /** The days of a stay as they count: an earlier end where the next stay of the same agency begins. */
    private Interval days(StayRow stay) {
        return slice.stays().at(stay.household()).stream()
                .filter(home -> home.row().id().equals(stay.id()))
                .map(home -> home.days())
                .findFirst()
                .orElseGet(() -> Interval.between(stay.from(), stay.to()));
    }

    String said(Collection<String> agencies, String... more) {
        TreeSet<String> names = new TreeSet<>();
        agencies.forEach(agency -> names.add(called.agency(agency)));
        String words = String.join(
                ", ",
                java.util.stream.Stream.concat(
                                names.isEmpty()
                                        ? java.util.stream.Stream.empty()
                                        : java.util.stream.Stream.of("said by " + Words.list(names)),
                                java.util.Arrays.stream(more))
                        .filter(word -> !word.isEmpty())
                        .toList());
        return words.isEmpty() ? "" : " " + Words.capital(words) + ".";
    }

    /** "since 1 May 2020", "from 1 May 2020 to 3 June 2021"; empty where no day is known. */
    static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "" : "until " + Words.day(to);
        }
        return to == null ? "since " + Words.day(from) : "from " + Words.day(from) + " to " + Words.day(to);
    }
}
