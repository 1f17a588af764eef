package org.kith.vocabulary;

/** What a further name is used as ({@code use} of {@code names.csv}). */
public enum NameKind implements Coded {
    USUAL("usual", "usual name"),
    OFFICIAL("official", "official name"),
    NICKNAME("nickname", "nickname"),
    MAIDEN("maiden", "maiden name"),
    FORMER("former", "former name"),
    ALIAS("alias", "alias");

    private final String code;
    private final String label;

    NameKind(String code, String label) {
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
