package org.kith.exchange.generate;

import java.util.List;
import org.kith.vocabulary.AgencyType;

/** What an enquiry is about, in the words of whoever asks for one, and who is to be asked because of it. */
enum Theme {
    PARENTS_CONFLICT(
            "3B",
            AgencyType.POLICE,
            "Police called to an argument at home",
            "Neighbours rang. Both adults had been shouting; {name} was upstairs. Nobody was hurt.",
            List.of(),
            List.of(AgencyType.DOMESTIC_ABUSE_SERVICE, AgencyType.MARAC),
            true),
    LOW_MOOD(
            "4B",
            AgencyType.GP,
            "Parent very low at an appointment",
            "Talked about not managing the mornings. {name} came along, quiet, holding on.",
            List.of(),
            List.of(AgencyType.ADULT_MENTAL_HEALTH),
            true),
    DRINKING(
            "1B",
            AgencyType.SCHOOL,
            "Parent smelled of alcohol at collection",
            "Collected {name} at half past three. Walked home with a neighbour.",
            List.of(),
            List.of(AgencyType.SUBSTANCE_MISUSE),
            true),
    NEGLECT(
            "16A",
            AgencyType.SCHOOL,
            "Hungry and tired on several mornings",
            "{name} asked for food before lessons, in the same clothes as the day before.",
            List.of(AgencyType.COMMUNITY_PAEDIATRICS, AgencyType.DENTIST),
            List.of(),
            false),
    CHILDS_MOOD(
            "4A",
            AgencyType.SCHOOL,
            "Withdrawn since the summer",
            "{name} sits alone and says that nothing helps.",
            List.of(AgencyType.CAMHS),
            List.of(),
            false),
    ROUGH_HANDLING(
            "18B",
            AgencyType.SCHOOL,
            "Said that somebody at home gets rough",
            "{name} said it in passing, and would not say more.",
            List.of(AgencyType.COMMUNITY_PAEDIATRICS),
            List.of(),
            false),
    SUPPORT(
            "6A",
            AgencyType.GP,
            "Family worn out by a long illness",
            "{name} needs care day and night; the family asks for help at weekends.",
            List.of(AgencyType.COMMUNITY_PAEDIATRICS),
            List.of(),
            false);

    final String factor;
    final AgencyType toldBy;
    final String summary;
    final String detail;
    final List<AgencyType> askAboutChild;
    final List<AgencyType> askAboutAdults;

    /** Whether the information is about the adults at home, too. */
    final boolean aboutAdults;

    Theme(
            String factor,
            AgencyType toldBy,
            String summary,
            String detail,
            List<AgencyType> askAboutChild,
            List<AgencyType> askAboutAdults,
            boolean aboutAdults) {
        this.factor = factor;
        this.toldBy = toldBy;
        this.summary = summary;
        this.detail = detail;
        this.askAboutChild = askAboutChild;
        this.askAboutAdults = askAboutAdults;
        this.aboutAdults = aboutAdults;
    }
}
