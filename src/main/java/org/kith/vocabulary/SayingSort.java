package org.kith.vocabulary;

/** What sort of saying an item is ({@code statement} of {@code information.csv}): a fact seen, an opinion, what somebody else said, an explanation given, or unease. */
public enum SayingSort implements Coded {
    FACT("fact", "fact"),
    OPINION("opinion", "opinion"),
    THIRD_PARTY("third_party", "somebody else’s word"),
    EXPLANATION("explanation", "explanation"),
    UNEASE("unease", "unease");

    private final String code;
    private final String label;

    SayingSort(String code, String label) {
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
