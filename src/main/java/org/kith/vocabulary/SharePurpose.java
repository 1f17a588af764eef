package org.kith.vocabulary;

/** Why an item was sent. */
public enum SharePurpose implements Coded {
    REFERRAL("referral", "referral"),
    NOTIFICATION("notification", "notification"),
    ANSWER("answer", "answer to a request"),
    MEETING("meeting", "meeting"),
    OTHER("other", "other");

    private final String code;
    private final String label;

    SharePurpose(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
