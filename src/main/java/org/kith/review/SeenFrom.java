package org.kith.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.gaps.FindingSpan;
import org.kith.vocabulary.AgencyType;

/**
 * Since when something that was not joined could be seen, and who had what it is seen by on that day.
 *
 * @param span what, and while which days
 * @param had which agencies had some of its evidence on its first day, those that had most first
 * @param evidence how many pieces of evidence there are that somebody has: items, requests, enquiries, what is said of people
 * @param meanwhile what was recorded on the day it was over, in words; empty where it is not over, or only time had passed
 * @param own from which day which agency could have seen it by itself, the earliest first; an agency that never could is not
 *     there
 * @param assumed what is to be known where the day of recording of some evidence is assumed; null where none is
 */
public record SeenFrom(
        FindingSpan span,
        List<Had> had,
        int evidence,
        List<String> meanwhile,
        List<Own> own,
        @Nullable Assumed assumed) {

    public SeenFrom {
        had = List.copyOf(had);
        meanwhile = List.copyOf(meanwhile);
        own = List.copyOf(own);
    }

    /**
     * From which day one agency by itself could have seen it (gap catalogue, Viewpoint).
     *
     * @param agency internal id
     * @param before whether it could before the period began, too
     * @param desk what else this review knows to have been on its desk that day, in words
     */
    public record Own(String agency, String name, LocalDate first, boolean before, List<String> desk) {
        public Own {
            desk = List.copyOf(desk);
        }
    }

    /**
     * That some evidence bears no day of recording: it counts from when it happened, and may have been written down later.
     *
     * @param items how many items
     * @param latest the first day by which all of them must have been written down, because something was done with them;
     *     null where no such day is recorded
     */
    public record Assumed(int items, @Nullable LocalDate latest) {}

    /**
     * How much of it an agency had: it said it, held it, had received it, was asked it or ran it.
     *
     * @param agency internal id
     * @param kind of agency
     */
    public record Had(String agency, String name, AgencyType kind, int pieces) {}

    /** The kinds of agency it is about: of those that had some of it, and the kind that was to be asked. */
    public Set<AgencyType> kinds() {
        EnumSet<AgencyType> kinds = EnumSet.noneOf(AgencyType.class);
        had.forEach(one -> kinds.add(one.kind()));
        if (span.finding().agencyType() != null) {
            kinds.add(span.finding().agencyType());
        }
        return kinds;
    }

    /** Whether some agency had all of it on that day. */
    public boolean oneHadAll() {
        return !had.isEmpty() && had.getFirst().pieces() == evidence;
    }
}
