package org.kith.vocabulary;

/** What the first person is to the second: a kinship row reads "person is the type of related person". */
public enum KinshipType implements Coded {
    MOTHER("mother", "mother"),
    FATHER("father", "father"),
    STEP_PARENT("step_parent", "step-parent"),
    PARTNER("partner", "partner"),
    EX_PARTNER("ex_partner", "former partner"),
    SIBLING("sibling", "brother or sister"),
    HALF_SIBLING("half_sibling", "half-brother or half-sister"),
    GRANDPARENT("grandparent", "grandparent"),
    AUNT_UNCLE("aunt_uncle", "aunt or uncle"),
    CARER("carer", "carer"),
    FOSTER_CARER("foster_carer", "foster carer"),
    NEXT_OF_KIN("next_of_kin", "next of kin"),
    FRIEND("friend", "friend"),
    OTHER("other", "other");

    private final String code;
    private final String label;

    KinshipType(String code, String label) {
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
