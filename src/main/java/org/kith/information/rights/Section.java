package org.kith.information.rights;

/** The parts of a content pack, in the order in which they stand, each with a sentence that says what it is in plain words. */
public enum Section {
    RECORDS(
            "Who you are, as each agency has it",
            "Each agency keeps a record of its own. They may differ; each is given as its agency has it."),
    NAMES("Names you are or were recorded by", "A name somebody knew you by, and who recorded it."),
    ADDRESSES(
            "Where you are recorded to live, stay or visit",
            "What agencies said of where you were, also where they do not agree."),
    RELATIONS("Who is recorded as related to you", "What agencies said of who is what to you, or you to them."),
    JUDGEMENTS(
            "Which records are taken to be about you",
            "Somebody compared two records and said whether they are about the same person."),
    INVOLVEMENTS("Who works or worked with you", "Services, and the person who works or worked with you there."),
    ITEMS(
            "What is recorded about you",
            "What was seen, said or done. A fact, an opinion and what somebody else said are told apart."),
    REQUESTS(
            "What was asked about you, and what was answered",
            "One agency asked another what it knows, what it told them for that, and what came back."),
    SHARING("Decisions on sharing what is recorded about you", "Whether something went to another agency, and why."),
    ENQUIRIES("Enquiries", "A concern that came in about you, and what was decided."),
    MEETINGS("Meetings in these enquiries", "Which agencies were asked to a meeting, and which came."),
    CONDITIONS("What was agreed or laid down", "A plan, an agreement or a condition that you are part of."),
    CHALLENGES("Where one professional asked another to think again", "What was put to whom, and what came of it."),
    QUESTIONS(
            "Questions kept about you",
            "What somebody wanted to find out, kept until it was answered or could not be."),
    SET_ASIDE(
            "Hints of the program that somebody set aside",
            "Kith points out what may be missing. Somebody looked at such a hint and said why it needs nothing more.");

    private final String title;
    private final String meaning;

    Section(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    /** What stands in it, for whoever the pack is about. */
    public String meaning() {
        return meaning;
    }
}
