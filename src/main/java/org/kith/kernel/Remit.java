package org.kith.kernel;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose records a reader may open at all, before protection is applied: the relationship between a reader and a family.
 * It is part of the {@link Lens} and is applied where the graph is read. It holds by what is recorded now, whatever day one
 * looks back to: who works with a family today may read what was known of it before.
 *
 * @param everybody whether no relationship is asked for
 * @param agency internal id of the agency whose families the reader may open, or null for none
 * @param team the team whose families those are, in words, or null for the whole agency
 * @param named ids of records of people opened to this reader by name: with a contact, or in an emergency; their families
 *     come with them
 * @param barred ids of records of people to whose families the reader stands too near: never opened, whatever else holds
 * @param finds whether a search may show whoever it finds as a list shows people; otherwise it says no more of those
 *     outside than a name and an age
 * @param narrative whether the reader reads what was written in free words about people
 * @param review the review within which they read, or null for readers who read in none: nobody outside its families is
 *     there for them, by name or otherwise
 * @param says what they may also say; a reader of a review says nothing about its families
 */
public record Remit(
        boolean everybody,
        @Nullable String agency,
        @Nullable String team,
        Set<String> named,
        Set<String> barred,
        boolean finds,
        boolean narrative,
        @Nullable UnderReview review,
        Set<Says> says) {

    /** For so long after the last involvement of an agency ended its people may still open the family. */
    public static final int MONTHS_AFTER_INVOLVEMENT = 6;

    /** Everybody and everything, to read and to say: the system's own work, and roles that no relationship binds. */
    public static final Remit EVERYBODY =
            new Remit(true, null, null, Set.of(), Set.of(), true, true, null, EnumSet.allOf(Says.class));

    /** Nobody: a role that works without the records of people. */
    public static final Remit NOBODY = new Remit(false, null, null, Set.of(), Set.of(), false, false, null, Set.of());

    public Remit {
        named = Set.copyOf(named);
        barred = Set.copyOf(barred);
        says = Set.copyOf(says);
    }

    /**
     * Whoever reads within a review: its children and their families, and nobody else.
     *
     * @param barred ids of records of people to whose families the reader stands too near
     */
    public static Remit of(UnderReview review, Set<String> barred) {
        return new Remit(false, null, null, review.children(), barred, false, true, review, Set.of());
    }

    /** Whether names are replaced for this reader. */
    public boolean pseudonyms() {
        return review != null && review.pseudonyms();
    }

    /** Whether everybody's page may be opened, so that nothing need be read to know it. */
    public boolean opensEverybody() {
        return everybody && barred.isEmpty();
    }

    /** Whether lists may show everybody as they are. */
    public boolean listsEverybody() {
        return finds && barred.isEmpty();
    }
}
