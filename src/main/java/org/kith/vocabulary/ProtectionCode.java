package org.kith.vocabulary;

/** How the exchange format writes protection. */
public enum ProtectionCode implements Coded {
    OPEN("open", "open"),
    RESTRICTED("restricted", "restricted"),
    SEALED("sealed", "sealed");

    private final String code;
    private final String label;

    ProtectionCode(String code, String label) {
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
