package org.kith.review.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.review.Period;
import org.kith.settings.Clocks;
import org.kith.testing.Deliveries;

/** What worked: each clause with what just misses it. */
class WhatWorkedTests {

    private static final String DAY = "2026-06-30";
    private static final Period PERIOD = new Period(LocalDate.parse("2026-03-01"), LocalDate.parse(DAY));

    private static final String PLAIN = """
            # agencies.csv
            id,name,type,area,reports_reading
            CSC,Social care,childrens_social_care,995,yes
            HOS,Hospital,acute_hospital,995,yes
            SCH,Ashgrove Primary,school,995,no
            # practitioners.csv
            id,name,agency
            PR1,Rhona Petrie,CSC
            # people.csv
            id,kind,given_names,family_name,date_of_birth,source
            MIA,child,Mia,Field,2016-03-03,CSC
            MUM,adult,Una,Field,1990-03-03,CSC
            # information.csv
            id,kind,statement,summary,recorded_at,held_by,reported_by,about,seen_alone
            ONE,observation,fact,One thing,2026-04-01T10:00:00Z,SCH,,MIA,no
            TWO,observation,fact,Another,2026-04-02T10:00:00Z,HOS,,MIA,
            # enquiries.csv
            id,child,agency,opened_at,rag,closed_at,decision,cites
            E1,MIA,CSC,2026-04-10T09:00:00Z,amber,2026-05-01T12:00:00Z,section_17,ONE
            """;

    private static List<Worked> worked(String... more) {
        Deliveries all = Deliveries.inline(PLAIN);
        for (String each : more) {
            all = all.and(each);
        }
        return WhatWorked.in(Deliveries.circle(all.uncleared(DAY), "MIA"), PERIOD, Clocks.shipped());
    }

    private static String request(String due, String answered, String outcome, String items) {
        return "# requests.csv\nid,enquiry,asked_by,agency,about,asked_at,due_at,responded_at,outcome,response_items\n"
                + "R1,E1,PR1,SCH,MIA,2026-04-10T10:00:00Z," + due + "," + answered + "," + outcome + "," + items + "\n";
    }

    @Test
    void nothingRecordedIsNothingThatWorked() {
        assertThat(worked()).isEmpty();
    }

    @Test
    void anAnswerByItsDueTimeCountsAndOneAMinuteLateDoesNot() {
        String due = "2026-04-10T16:00:00Z";
        assertThat(worked(request(due, due, "information", "ONE")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.sort()).isEqualTo(Worked.Sort.ANSWERED);
                    assertThat(one.used()).as("the decision names it").isTrue();
                    assertThat(one.sentence())
                            .isEqualTo(
                                    "Ashgrove Primary answered the day it was asked, with 1 item; the decision names what it said");
                });
        assertThat(worked(request(due, "2026-04-10T16:01:00Z", "information", "ONE")))
                .isEmpty();
        assertThat(worked(request(due, due, "information", "TWO")).getFirst().used())
                .isFalse();
    }

    @Test
    void withoutADueTimeOfItsOwnTheClockOfTheGradeCounts() {
        // Friday 10 April, 11:00 in London: eight working hours run out on Monday at 11:00.
        assertThat(worked(request("", "2026-04-13T10:00:00Z", "information", "ONE")))
                .hasSize(1);
        assertThat(worked(request("", "2026-04-13T10:01:00Z", "information", "ONE")))
                .isEmpty();
    }

    @Test
    void onlyInformationThatCameBeforeTheClosingWasInTime() {
        String due = "2026-06-10T16:00:00Z";
        assertThat(worked(request(due, "2026-05-01T12:00:00Z", "information", "ONE")))
                .isEmpty();
        assertThat(worked(request(due, "2026-05-01T11:59:00Z", "information", "ONE")))
                .hasSize(1);
        assertThat(worked(request(due, "2026-04-11T12:00:00Z", "nothing_held", "")))
                .isEmpty();
        assertThat(worked(request(due, "2026-04-11T12:00:00Z", "information", "")))
                .isEmpty();
    }

    private static String share(String item, String to, String received, String read, String purpose) {
        return "# shares.csv\nitem,shared_with,shared_at,received_at,read_at,purpose\n" + item + "," + to
                + ",2026-04-03," + received + "," + read + "," + purpose + "\n";
    }

    @Test
    void whatWasPassedOnUnaskedWorkedWhereItIsReportedToHaveBeenRead() {
        assertThat(worked(share("ONE", "HOS", "2026-04-03", "2026-04-08", "notification")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.sort()).isEqualTo(Worked.Sort.PASSED_ON);
                    assertThat(one.used()).isTrue();
                });
        assertThat(worked(share("ONE", "HOS", "2026-04-03", "2026-04-09", "notification")))
                .as("six days after it came")
                .isEmpty();
        assertThat(worked(share("ONE", "HOS", "2026-04-03", "2026-04-03", "answer")))
                .isEmpty();
        assertThat(worked(share("ONE", "HOS", "2026-04-03", "", "notification")))
                .isEmpty();
        assertThat(worked(share("TWO", "SCH", "2026-04-03", "2026-04-03", "notification")))
                .as("its own affair when it reads")
                .isEmpty();
    }

    private static String link(String from, String to, String type, String at) {
        return "# item_links.csv\nfrom_item,to_item,type,made_at,made_by\n" + from + "," + to + "," + type + "," + at
                + ",PR1\n";
    }

    @Test
    void aLinkAcrossAgenciesPutsTogetherAndOneWithinAnAgencyDoesNot() {
        assertThat(worked(link("ONE", "TWO", "compares", "2026-04-20")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.sort()).isEqualTo(Worked.Sort.TOGETHER);
                    assertThat(one.sentence()).endsWith("no sentence is recorded of what they mean together");
                    assertThat(one.used()).isFalse();
                });
        assertThat(worked(link("ONE", "TWO", "supersedes", "2026-04-20"))).isEmpty();
        assertThat(worked(link("ONE", "TWO", "compares", "2026-02-20"))).isEmpty();
        assertThat(worked(
                        PLAIN.substring(PLAIN.indexOf("# information"), PLAIN.indexOf("# enquiries"))
                                .replace("ONE", "THREE")
                                .replace("TWO", "FOUR"),
                        link("ONE", "THREE", "compares", "2026-04-20")))
                .isEmpty();
    }

    private static String voice(String kind, String reporter, String alone, String about) {
        return "# information.csv\nid,kind,statement,summary,recorded_at,held_by,reported_by,about,seen_alone\n"
                + "V," + kind + ",fact,I like school,2026-04-06T10:00:00Z,SCH," + reporter + "," + about + "," + alone
                + "\n";
    }

    @Test
    void theChildWasHeardWhereItsOwnWordsOrSeeingItAloneAreRecorded() {
        assertThat(worked(voice("childs_voice", "MIA", "", "MIA"))).hasSize(1);
        assertThat(worked(voice("childs_voice", "PR1", "", "MIA"))).hasSize(1);
        assertThat(worked(voice("observation", "", "yes", "MIA"))).hasSize(1);
        assertThat(worked(voice("childs_voice", "MUM", "", "MIA")))
                .as("somebody else’s word")
                .isEmpty();
        assertThat(worked(voice("observation", "", "no", "MIA"))).isEmpty();
        assertThat(worked(voice("observation", "", "yes", "MUM"))).isEmpty();
    }

    private static String condition(String by, String checked) {
        return "# conditions.csv\nid,about,kind,text,set_by,set_at,review_by,checked_at,outcome\nC1,MIA,safety_plan,Visit,PR1,"
                + "2026-04-01," + by + "," + checked + ",kept\n";
    }

    @Test
    void whatWasAgreedCountsWhenItWasLookedAtByItsDay() {
        assertThat(worked(condition("2026-04-20", "2026-04-20")))
                .extracting(Worked::sort)
                .containsExactly(Worked.Sort.CHECKED);
        assertThat(worked(condition("2026-04-20", "2026-04-21"))).isEmpty();
        assertThat(worked(condition("", "2026-04-21"))).isEmpty();
    }

    private static String challenge(String answered, String outcome) {
        return "# challenges.csv\nid,about_enquiry,raised_by,raised_at,to_agency,text,answered_at,outcome\n"
                + "CH1,E1,PR1,2026-04-11,HOS,Why?," + answered + "," + outcome + "\n";
    }

    @Test
    void aChallengeThatWasAnsweredWithinTenDaysWorked() {
        assertThat(worked(challenge("2026-04-20", "Changed")))
                .extracting(Worked::sort)
                .containsExactly(Worked.Sort.CHALLENGED);
        assertThat(worked(challenge("2026-04-21", "Changed"))).isEmpty();
        assertThat(worked(challenge("2026-04-20", ""))).isEmpty();
    }

    @Test
    void nothingThatWorkedNamesAPractitioner() {
        assertThat(worked(
                                request("2026-04-10T16:00:00Z", "2026-04-10T15:00:00Z", "information", "ONE"),
                                link("ONE", "TWO", "compares", "2026-04-20"),
                                challenge("2026-04-20", "Changed"))
                        .stream()
                        .map(Worked::sentence)
                        .toList()
                        .toString())
                .doesNotContain("Rhona");
    }
}
