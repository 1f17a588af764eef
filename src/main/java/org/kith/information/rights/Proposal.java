package org.kith.information.rights;

/**
 * Words that somebody else has a part in, proposed to be taken out of a passage before it is handed over. It decides nothing:
 * whoever makes the pack confirms it or lifts it with a reason.
 *
 * @param passage id of the passage
 * @param words what is taken out wherever it stands in the passage; empty where the whole passage is held back
 */
public record Proposal(String passage, Kind kind, String words) {

    /** Why it is proposed. */
    public enum Kind {
        OTHER_PERSON("Names another person", "another person"),
        /**
         * Data Protection Act 2018, Schedule 2, paragraph 17: it is taken to be reasonable to name those who work for health,
         * social work and education services in that work. So this is often lifted.
         */
        PRACTITIONER(
                "Names somebody who works with the family. Those of health, education and social work services are usually"
                        + " named: lift it where that is so",
                "a practitioner"),
        REFERRER("Says who told it", "whoever told it"),
        /** An address or number that is recorded of somebody else. */
        OTHERS_PLACE("Says where somebody else is to be found", "where somebody else is to be found"),
        /** Whoever acts for somebody may not live with them, and may be who they are kept safe from. */
        WHERE_THEY_ARE(
                "Says where they are to be found, and it is not recorded that whoever reads it lives there",
                "where they are to be found"),
        MAY_REPEAT(
                "Rests on something that must not be known to whoever asks, or is restricted, and may repeat it",
                "what may repeat something else"),
        MUST_NOT_LEARN("It is recorded that whoever asks must not learn of this: held back whole", "all of this entry"),
        RESTRICTED("It is restricted: whoever holds it says whether it goes. Held back whole", "all of this entry");

        private final String why;
        private final String instead;

        Kind(String why, String instead) {
            this.why = why;
            this.instead = instead;
        }

        public String why() {
            return why;
        }

        /** What stands in its place. */
        public String instead() {
            return "[taken out: " + instead + "]";
        }

        /** Whether it holds a whole passage back. */
        public boolean whole() {
            return this == MUST_NOT_LEARN || this == RESTRICTED;
        }
    }

    /** Tells it from every other of the pack. */
    public String id() {
        return passage + "|" + kind + "|" + words;
    }

    /**
     * What somebody decided about it.
     *
     * @param out whether the words are taken out
     * @param reason why they are left in; empty where they are taken out
     */
    public record Decision(boolean out, String reason) {

        /** Whether it is whole: what is left in has its reason. */
        public boolean stands() {
            return out || reason.strip().length() >= 3;
        }
    }
}
