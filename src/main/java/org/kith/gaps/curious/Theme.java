package org.kith.gaps.curious;

/**
 * What a question is about; no two questions of a page ask the same. The order is that in which they stand. Each has the
 * kind of published review or practice guidance it comes from.
 */
public enum Theme {
    OVERDUE("Reviews often find an answer that was still awaited when the decision was made"),
    SEEN_ALONE("Reviews often find that nobody saw the child alone, or that nobody wrote it down"),
    WORDS(
            "Practice guidance on the voice of the child: adults who care for a child should not be its only interpreters"),
    SLEEPS("Reviews in which agencies each listed a different household"),
    FATHER("Thematic reviews of injuries to babies: fathers and other men at home were seldom asked about"),
    EXPLANATION(
            "Reviews of injuries to children under two: an explanation was written down and not laid beside the injury"),
    SIBLINGS("Reviews in which one child was known and the brothers and sisters were not looked at"),
    NOT_ASKED("Reviews often find that an agency which held a part of the picture was not asked"),
    NAMES("Reviews in which a search under one name was taken for a search under all"),
    CHANGED("Reviews in which an adult came into the home, or the family moved, after the checks were made"),
    CARERS("Thematic reviews: the people who really look after a child are often not those on the form"),
    ADULT_SERVICES("Think-family guidance: services to adults often do not record that there is a child"),
    EXPECTED("Pre-birth guidance: before the birth the midwife may be the only one who knows who is expected at home"),
    BEFORE("Reviews in which the history stayed behind in the area the family came from"),
    HELD("Reviews often find that a thing was written down once and reached nobody"),
    LEFT_OPEN("Reviews of repeated contacts: each was closed by itself, and what was left open was not taken up"),
    TOGETHER("Reviews of neglect: small things at several agencies that nobody saw side by side"),
    ORIGIN("Reviews in which one account, often repeated, was taken for several"),
    CONDITIONS("Reviews in which a plan or an agreement was made and nobody came back to it"),
    OTHER("Published reviews of serious incidents"),
    DAY("Practice guidance on lived experience: ask what a day is like, not only what happened"),
    GOES_WELL("Strengths-based practice guidance: what protects a child is information too"),
    FAMILY(
            "Practice guidance on working with families: hear each person in private, with respect and without assuming");

    private final String source;

    Theme(String source) {
        this.source = source;
    }

    /** The kind of review or guidance it comes from, in a line. */
    public String source() {
        return source;
    }
}
