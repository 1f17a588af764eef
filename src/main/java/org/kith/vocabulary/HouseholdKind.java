package org.kith.vocabulary;

/** What sort of place people stay at. */
public enum HouseholdKind implements Coded {
    HOME("home", "home"),
    HOSTEL("hostel", "hostel"),
    REFUGE("refuge", "refuge"),
    SCHOOL("school", "residential school"),
    PRISON("prison", "prison"),
    HOSPITAL("hospital", "hospital"),
    CARE_HOME("care_home", "care home"),
    OTHER("other", "other place");

    private final String code;
    private final String label;

    HouseholdKind(String code, String label) {
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
