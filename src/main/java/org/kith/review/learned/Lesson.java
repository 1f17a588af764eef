package org.kith.review.learned;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.AgencyType;

/**
 * A lesson of a review: what is to be done, by which kind of agency, and what shows that it changed anything. A later version
 * stands beside it; it stays as it was.
 *
 * @param lesson names it for good, through all its versions
 * @param review internal id of the review
 * @param number of the version, counted from 1; the greatest is what holds
 * @param told what it says
 * @param by id of the account that wrote this version
 * @param at on the real clock
 * @param first when its first version was written
 */
public record Lesson(String lesson, String review, int number, Told told, String by, Instant at, Instant first) {

    /**
     * What a lesson says.
     *
     * @param words the lesson itself
     * @param given whether the readers have given it to the partnership: it says nothing of a family, and stays when the
     *     review has ended
     * @param pattern of the catalogue that it is drawn from, or null
     * @param between the kinds of agency it is about
     */
    public record Told(
            String words, boolean given, @Nullable String pattern, Between between, Action action) {}

    /**
     * What is done about it.
     *
     * @param words what is to be done; empty while nothing is agreed
     * @param owner the kind of agency that carries it, or null for the partnership as a whole
     * @param role the role that carries it there, never a name; may be empty
     * @param due by which day, or null
     * @param evidence what shows that it changed anything; empty while nobody has looked
     * @param lookedOn when somebody looked, or null
     */
    public record Action(
            String words,
            @Nullable AgencyType owner,
            String role,
            @Nullable LocalDate due,
            LessonState state,
            String evidence,
            @Nullable LocalDate lookedOn) {

        /** Nothing agreed yet. */
        public static final Action NONE = new Action("", null, "", null, LessonState.RECORDED, "", null);

        /** "police, the named officer", "the partnership". */
        public String carrier() {
            String kind = owner == null ? "the partnership" : owner.label();
            return role.isEmpty() ? kind : kind + ", " + role;
        }
    }
}
