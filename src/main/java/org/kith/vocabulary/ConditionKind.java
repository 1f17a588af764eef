package org.kith.vocabulary;

/** What kind of condition or agreement was set. */
public enum ConditionKind implements Coded {
    SAFETY_PLAN("safety_plan", "safety plan"),
    AGREED_CONTRACT("agreed_contract", "agreed contract"),
    BAIL("bail", "bail condition"),
    UNDERTAKING("undertaking", "undertaking"),
    PROGRAMME("programme", "programme"),
    SUPERVISED_CONTACT("supervised_contact", "supervised contact"),
    OTHER("other", "other");

    private final String code;
    private final String label;

    ConditionKind(String code, String label) {
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
