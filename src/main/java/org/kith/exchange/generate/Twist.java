package org.kith.exchange.generate;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.AgencyType;

/** What is different in an enquiry in which a gap is planted. Everything else in it is in order. */
final class Twist {

    /** Persons and types of agency, joined by a bar, of whom nobody asks. */
    final Set<String> notAsked = new HashSet<>();

    /** Nobody asks the areas where members of the home stayed before. */
    boolean earlierAreasNotAsked;

    /** The child is not recorded as having been heard. */
    boolean notHeard;

    /** The type of agency whose answer about the child is missing, not cited, or late. */
    @Nullable
    AgencyType unanswered;

    @Nullable
    AgencyType notCited;

    @Nullable
    AgencyType late;

    /** Nobody holds anything, so that the decision rests on what was said. */
    boolean nothingHeld;

    /** Days before the day on which a closed enquiry was closed. */
    int closedDaysAgo = 60;

    String decision = "advice";

    /** A request that the twist is about, for the list of planted gaps. */
    String request = "";
}
