package org.kith.vocabulary;

/** The kinds of agency of the exchange format, each with its sector. */
public enum AgencyType implements Coded {
    CHILDRENS_SOCIAL_CARE("childrens_social_care", "children’s social care", Sector.SOCIAL_CARE),
    EARLY_HELP("early_help", "early help", Sector.SOCIAL_CARE),
    POLICE("police", "police", Sector.JUSTICE),
    GP("gp", "GP practice", Sector.HEALTH),
    HEALTH_VISITING("health_visiting", "health visiting", Sector.HEALTH),
    SCHOOL_NURSING("school_nursing", "school nursing", Sector.HEALTH),
    MIDWIFERY("midwifery", "midwifery", Sector.HEALTH),
    COMMUNITY_PAEDIATRICS("community_paediatrics", "community paediatrics", Sector.HEALTH),
    ACUTE_HOSPITAL("acute_hospital", "hospital", Sector.HEALTH),
    AMBULANCE("ambulance", "ambulance service", Sector.HEALTH),
    CAMHS("camhs", "child and adolescent mental health", Sector.HEALTH),
    ADULT_MENTAL_HEALTH("adult_mental_health", "adult mental health", Sector.HEALTH),
    SUBSTANCE_MISUSE("substance_misuse", "drug and alcohol service", Sector.HEALTH),
    SEXUAL_HEALTH("sexual_health", "sexual health", Sector.HEALTH),
    DENTIST("dentist", "dentist", Sector.HEALTH),
    SCHOOL("school", "school", Sector.EDUCATION),
    EARLY_YEARS("early_years", "nursery or childminder", Sector.EDUCATION),
    EDUCATION_WELFARE("education_welfare", "education welfare", Sector.EDUCATION),
    ELECTIVE_HOME_EDUCATION("elective_home_education", "elective home education", Sector.EDUCATION),
    ADULT_SOCIAL_CARE("adult_social_care", "adult social care", Sector.SOCIAL_CARE),
    HOUSING("housing", "housing", Sector.HOUSING),
    HOMELESSNESS("homelessness", "homelessness service", Sector.HOUSING),
    COUNCIL_TAX("council_tax", "council tax", Sector.HOUSING),
    PROBATION("probation", "probation", Sector.JUSTICE),
    PRISON("prison", "prison", Sector.JUSTICE),
    MAPPA("mappa", "MAPPA", Sector.JUSTICE),
    YOUTH_JUSTICE("youth_justice", "youth justice", Sector.JUSTICE),
    DOMESTIC_ABUSE_SERVICE("domestic_abuse_service", "domestic abuse service", Sector.VOLUNTARY),
    MARAC("marac", "MARAC", Sector.JUSTICE),
    EXPLOITATION_PANEL("exploitation_panel", "exploitation panel", Sector.JUSTICE),
    FIRE("fire", "fire and rescue", Sector.OTHER),
    DWP("dwp", "Department for Work and Pensions", Sector.OTHER),
    HOME_OFFICE("home_office", "Home Office", Sector.OTHER),
    CAFCASS("cafcass", "Cafcass", Sector.JUSTICE),
    COURT("court", "court", Sector.JUSTICE),
    LADO("lado", "LADO", Sector.SOCIAL_CARE),
    PRIVATE_FOSTERING("private_fostering", "private fostering", Sector.SOCIAL_CARE),
    FOSTERING_ADOPTION("fostering_adoption", "fostering and adoption", Sector.SOCIAL_CARE),
    CORONER("coroner", "coroner", Sector.JUSTICE),
    VOLUNTARY("voluntary", "voluntary organisation", Sector.VOLUNTARY),
    FAITH("faith", "faith organisation", Sector.VOLUNTARY),
    CLUB("club", "club", Sector.VOLUNTARY),
    DEFENCE("defence", "defence", Sector.OTHER),
    PREVIOUS_AUTHORITY("previous_authority", "previous authority", Sector.SOCIAL_CARE),
    OTHER("other", "other agency", Sector.OTHER);

    private final String code;
    private final String label;
    private final Sector sector;

    AgencyType(String code, String label, Sector sector) {
        this.code = code;
        this.label = label;
        this.sector = sector;
    }

    /** Whether it is a service to adults, of whom it may know that children live with them (gap catalogue). */
    public boolean servesAdults() {
        return switch (this) {
            case ADULT_MENTAL_HEALTH, SUBSTANCE_MISUSE, PROBATION, PRISON, ADULT_SOCIAL_CARE, DOMESTIC_ABUSE_SERVICE ->
                true;
            default -> false;
        };
    }

    /** The sector whose icon and hue stand for this kind of agency. */
    public Sector sector() {
        return sector;
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
