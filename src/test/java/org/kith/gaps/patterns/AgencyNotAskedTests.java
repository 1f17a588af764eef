package org.kith.gaps.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.circle.Slice;
import org.kith.gaps.Finding;
import org.kith.gaps.Strength;
import org.kith.testing.Deliveries;

class AgencyNotAskedTests {

    private static final String PATTERN = "agency-not-asked";
    private static final String T = "2024-06-20";

    /** Ada (8) at home with her mother and Rob; one amber enquiry since 1 June 2024. */
    private static final Deliveries ADA =
            Deliveries.inline(Families.ADA_HER_MOTHER_AND_ROB).and("""
            # agencies.csv
            id,name,type,area,phone
            CSC,Children's Services,childrens_social_care,900,1
            POL,Police,police,900,2
            GP1,Surgery One,gp,900,3
            GP2,Surgery Two,gp,900,4
            SCH,Hill School,school,900,5
            # residences.csv
            person,household,basis,from
            ROB,H1,resident,2023-01-01
            # relationships.csv
            person,related_person,type
            MUM,ADA,mother
            # involvements.csv
            agency,person,status,from,level
            SCH,ADA,open,2021-09-01,universal
            # enquiries.csv
            id,child,agency,opened_at,rag
            E1,ADA,CSC,2024-06-01T09:00:00Z,amber
            """);

    private static java.util.List<String> keys(Deliveries delivery) {
        return Found.keys(PATTERN, delivery, T);
    }

    private static Deliveries ask(String about, String agency, String asked, String rest) {
        return ADA.and("# requests.csv\nid,enquiry,agency,about,asked_at,responded_at,outcome\nR1,E1," + agency + ","
                + about + "," + asked + "," + rest + "\n");
    }

    @Test
    void asksForEveryAgencyThatTheRulesExpectForALiveChildAndItsHome() {
        assertThat(keys(ADA))
                .containsExactlyInAnyOrder(
                        "ADA|police",
                        "ADA|gp",
                        "ADA|school",
                        "ADA|school_nursing",
                        "MUM|police",
                        "MUM|gp",
                        "ROB|police",
                        "ROB|gp");
    }

    @Test
    void namesTheRulesThatFiredTheOneWhoseWordsTheQuestionUsesFirstAndNoneForAnInvolvementAlone() {
        assertThat(finding(ADA, "ADA|police").rules()).isNotEmpty().allMatch(code -> code.matches("R\\d\\d"));
        Finding nursing = finding(ADA, "ADA|school_nursing");
        assertThat(nursing.rules())
                .as("the rule that asks the school nurse")
                .singleElement()
                .satisfies(code -> assertThat(ExpectedAgencies.shipped().rules())
                        .filteredOn(rule -> rule.id().equals(code))
                        .singleElement()
                        .satisfies(rule -> assertThat(nursing.question()).contains(rule.holds())));
        Finding club = finding(ADA.and("""
                # agencies.csv
                id,name,type
                CLB,Swimming club,club
                # involvements.csv
                agency,person,status,from,level
                CLB,ADA,open,2024-01-01,universal
                """), "ADA|club");
        assertThat(club.rules()).isEmpty();
    }

    private static Finding finding(Deliveries delivery, String key) {
        return Found.one(PATTERN, key, delivery.on(T));
    }

    @Test
    void isSilentUntilTheEnquiryOpensAndFromTheDayItCloses() {
        assertThat(Found.keys(PATTERN, ADA, "2024-05-31")).isEmpty();
        assertThat(Found.keys(PATTERN, ADA, "2024-06-01")).isNotEmpty();
        Deliveries closed = Deliveries.inline("""
                # people.csv
                id,kind,date_of_birth
                ADA,child,2016-05-01
                # enquiries.csv
                id,child,opened_at,closed_at,decision
                E1,ADA,2024-06-01,2024-06-20T15:00:00Z,advice
                """);
        assertThat(Found.keys(PATTERN, closed, "2024-06-19")).isNotEmpty();
        assertThat(Found.keys(PATTERN, closed, "2024-06-20")).isEmpty();
    }

    @Test
    void ofSeveralChildrenOneFindingNamesThemAllWithTheStrongestRule() {
        Deliveries two = ADA.and("""
                # people.csv
                id,kind,given_names,family_name,date_of_birth
                BEN,child,Ben,Stone,2014-01-01
                # residences.csv
                person,household,basis,from
                BEN,H1,resident,2020-01-01
                # relationships.csv
                person,related_person,type
                ROB,BEN,father
                # enquiries.csv
                id,child,agency,opened_at,rag
                E2,BEN,CSC,2024-06-02,green
                """);
        Slice slice = two.on(T);
        Finding finding = Found.one(PATTERN, "ROB|police", slice);
        assertThat(finding.children()).extracting(slice.delivered()::of).containsExactlyInAnyOrder("ADA", "BEN");
        assertThat(finding.enquiries()).hasSize(2);
        assertThat(finding.strength()).isEqualTo(Strength.MUST);
    }

    @Test
    void isSilentWhenOnlyBlueEnquiriesAreOpenByTheGradeOfThatDay() {
        Deliveries regraded = ADA.and("# enquiry_grades.csv\nenquiry,rag,at\nE1,blue,2024-06-20\nE1,red,2024-06-21\n");
        assertThat(Found.keys(PATTERN, regraded, "2024-06-19")).isNotEmpty();
        assertThat(Found.keys(PATTERN, regraded, "2024-06-20")).isEmpty();
        assertThat(Found.keys(PATTERN, regraded, "2024-06-21")).isNotEmpty();
    }

    @Test
    void aRequestToAnyAgencyOfTheTypeSettlesARule() {
        assertThat(keys(ask("ADA", "GP2", "2024-06-02T10:00:00Z", ","))).doesNotContain("ADA|gp");
    }

    @Test
    void aRequestAboutSomebodyElseSettlesNothing() {
        assertThat(keys(ask("MUM", "POL", "2024-06-02", ",")))
                .contains("ADA|police")
                .doesNotContain("MUM|police");
    }

    @Test
    void askedCountsFromTwentyEightDaysBeforeTheEnquiryBegan() {
        assertThat(keys(ask("ADA", "POL", "2024-05-04", ","))).doesNotContain("ADA|police");
        Slice older = ask("ADA", "POL", "2024-05-03T23:00:00Z", ",").on(T);
        assertThat(Found.keys(PATTERN, older)).doesNotContain("ADA|police");
        Slice tooOld = ask("ADA", "POL", "2024-05-03T22:59:00Z", ",").on(T);
        assertThat(Found.one(PATTERN, "ADA|police", tooOld).sentence()).contains("last asked on 3 May 2024");
    }

    @Test
    void anAskWithoutATimeCountsForItsOpenEnquiryAndForOneThatWasAlwaysOpen() {
        assertThat(keys(ask("ADA", "POL", "", ",,"))).doesNotContain("ADA|police");
        String old = "# enquiries.csv\nid,child,agency,opened_at,closed_at\nE0,ADA,CSC,2023-01-01,2023-02-01\n"
                + "# requests.csv\nid,enquiry,agency,about,asked_at\nR0,E0,POL,ADA,\n";
        assertThat(keys(ADA.and(old))).as("of an enquiry that closed").contains("ADA|police");
        assertThat(keys(ADA.and(old).and("# enquiries.csv\nid,child,agency,opened_at\nE2,ADA,CSC,\n")))
                .as("the latest one has a time")
                .contains("ADA|police");
        Deliveries always = Deliveries.inline("# agencies.csv\nid,name,type\nCSC,CSC,childrens_social_care\n"
                + "POL,Police,police\n# people.csv\nid,kind\nADA,child\n"
                + "# enquiries.csv\nid,child,agency,opened_at,closed_at\nE1,ADA,CSC,,\nE0,ADA,CSC,2023-01-01,2023-02-01\n"
                + "# requests.csv\nid,enquiry,agency,about,asked_at\nR0,E0,POL,ADA,\n");
        assertThat(keys(always)).contains("ADA|gp").doesNotContain("ADA|police");
    }

    @Test
    void aRefusalSettlesNothingAndIsSaid() {
        Slice refused = ask("ADA", "POL", "2024-06-02", "2024-06-05,refused").on(T);
        assertThat(Found.one(PATTERN, "ADA|police", refused).sentence()).contains("refused on 5 June 2024");
        assertThat(Found.keys(PATTERN, ask("ADA", "POL", "2024-06-02", "2024-06-21,refused"), T))
                .as("the refusal of a later day is not known yet")
                .doesNotContain("ADA|police");
    }

    @Test
    void anAnsweringItemSettlesButAReferralDoesNot() {
        Deliveries item = ADA.and("""
                # information.csv
                id,kind,held_by,about,recorded_at
                I1,observation,POL,ADA,2024-06-03
                """);
        assertThat(keys(item.and("# shares.csv\nitem,shared_with,received_at,purpose\nI1,CSC,2024-06-03,referral\n")))
                .contains("ADA|police");
        assertThat(keys(item.and("# shares.csv\nitem,shared_with,received_at,purpose\nI1,CSC,2024-06-03,answer\n")))
                .doesNotContain("ADA|police");
        assertThat(keys(item.and("# shares.csv\nitem,shared_with,received_at,purpose\nI1,GP1,2024-06-03,answer\n")))
                .as("an answer that reached somebody else")
                .contains("ADA|police");
        assertThat(keys(item.and("# shares.csv\nitem,shared_with,received_at,purpose\nI1,CSC,2024-06-21,answer\n")))
                .contains("ADA|police");
    }

    @Test
    void aResponseItemAboutAnotherPersonAnswersAboutThatPersonToo() {
        Deliveries answered = ADA.and("""
                # information.csv
                id,kind,held_by,about,recorded_at
                I1,observation,POL,ADA;MUM,2024-06-03
                # requests.csv
                id,enquiry,agency,about,asked_at,responded_at,outcome,response_items
                R1,E1,POL,ADA,2024-06-02,2024-06-04,information,I1
                """);
        assertThat(keys(answered)).contains("ROB|police").doesNotContain("MUM|police", "ADA|police");
    }

    @Test
    void theAgencyThatRunsTheEnquiryIsNotAskedButOthersOfItsTypeAre() {
        Deliveries known = ADA.and("# involvements.csv\nagency,person,status,from\nCSC,ROB,open,2024-01-01\n");
        assertThat(keys(known)).doesNotContain("ROB|childrens_social_care");
        Deliveries elsewhere = ADA.and("""
                # agencies.csv
                id,name,type,area
                CSC2,Other Services,childrens_social_care,901
                # involvements.csv
                agency,person,status,from
                CSC2,ROB,open,2024-01-01
                """);
        assertThat(keys(elsewhere)).contains("ROB|childrens_social_care");
    }

    @Test
    void anInvolvedAgencyIsAskedUntilTwentyFourMonthsAfterItEnded() {
        assertThat(keys(ended("2022-06-21"))).contains("ADA|camhs");
        assertThat(keys(ended("2022-06-20")))
                .as("24 months ago is not less than 24")
                .doesNotContain("ADA|camhs");
        Slice slice = ended("2022-06-21").on(T);
        Finding finding = Found.one(PATTERN, "ADA|camhs", slice);
        assertThat(finding.strength()).isNull();
        assertThat(finding.agencies()).extracting(slice.delivered()::of).containsExactly("CAM");
    }

    private static Deliveries ended(String to) {
        return ADA.and("""
                # agencies.csv
                id,name,type
                CAM,Young Minds,camhs
                # involvements.csv
                agency,person,status,to
                CAM,ADA,closed,%s
                """.formatted(to));
    }

    @Test
    void askingAnotherAgencyOfTheTypeLeavesTheInvolvedOneUnasked() {
        Deliveries involved = ask("ADA", "GP2", "2024-06-02", ",")
                .and("# involvements.csv\nagency,person,status,from\nGP1,ADA,open,2020-01-01\n");
        Slice slice = involved.on(T);
        Finding finding = Found.one(PATTERN, "ADA|gp", slice);
        assertThat(finding.agencies()).extracting(slice.delivered()::of).containsExactly("GP1");
        assertThat(finding.strength()).as("only involvement").isNull();
    }

    @Test
    void forAFrequentVisitorARuleOnlyConsiders() {
        Deliveries visitor = ADA.and("""
                # people.csv
                id,kind,given_names,family_name,date_of_birth
                NAN,adult,Nan,Stone,1960-01-01
                # residences.csv
                person,household,basis,from
                NAN,H1,frequent_visitor,2024-01-01
                """);
        assertThat(Found.one(PATTERN, "NAN|police", visitor.on(T)).strength()).isEqualTo(Strength.CONSIDER);
        assertThat(Found.one(PATTERN, "ROB|police", visitor.on(T)).strength()).isEqualTo(Strength.MUST);
    }

    @Test
    void theDeadAreNotAskedAbout() {
        Deliveries dead = ADA.and("""
                # people.csv
                id,kind,given_names,family_name,date_of_birth,date_of_death
                GRA,adult,Gran,Stone,1940-01-01,2024-06-20
                # residences.csv
                person,household,basis,from
                GRA,H1,resident,2020-01-01
                # involvements.csv
                agency,person,status
                POL,GRA,open
                """);
        assertThat(Found.keys(PATTERN, dead, "2024-06-19")).contains("GRA|police", "GRA|gp");
        assertThat(Found.keys(PATTERN, dead, "2024-06-20")).noneMatch(key -> key.startsWith("GRA"));
    }

    @Test
    void aFactorOnTheChildsItemSpeaksOfTheParentWithBAndOfOthersWithC() {
        Deliveries b = ADA.and(
                "# information.csv\nid,kind,held_by,about,factors,recorded_at\nI1,state,SCH,ADA,4B,2024-01-01\n");
        Deliveries c = ADA.and(
                "# information.csv\nid,kind,held_by,about,factors,recorded_at\nI1,state,SCH,ADA,4C,2024-01-01\n");
        assertThat(keys(b)).contains("MUM|adult_mental_health").doesNotContain("ROB|adult_mental_health");
        assertThat(keys(c)).contains("ROB|adult_mental_health").doesNotContain("MUM|adult_mental_health");
    }

    @Test
    void aFactorOnTheAdultsOwnItemNeedsNoLetterAndAnUnfoundedOneDoesNotCount() {
        String item = "# information.csv\nid,kind,held_by,about,factors,recorded_at,outcome,outcome_at\n";
        assertThat(keys(ADA.and(item + "I1,state,POL,ROB,3A,2010-01-01,,\n"))).contains("ROB|marac");
        assertThat(keys(ADA.and(item + "I1,state,POL,ROB,3A,2010-01-01,unfounded,2024-06-20\n")))
                .doesNotContain("ROB|marac");
        assertThat(keys(ADA.and(item + "I1,state,POL,ROB,3A,2010-01-01,unfounded,2024-06-21\n")))
                .as("the outcome is not known yet")
                .contains("ROB|marac");
        assertThat(keys(ADA.and(item + "I1,state,POL,ADA,3A,2010-01-01,,\n")))
                .as("3A on the child's own item is no factor about an adult")
                .doesNotContain("ROB|marac", "MUM|marac");
    }

    @Test
    void agesAreCompletedYearsAndBothEndsCount() {
        assertThat(Found.keys(PATTERN, born("2008-06-20"), T)).contains("ADA|school", "ADA|housing");
        assertThat(Found.keys(PATTERN, born("2008-06-21"), T))
                .contains("ADA|school")
                .doesNotContain("ADA|housing");
        assertThat(Found.keys(PATTERN, born("2019-06-20"), T))
                .contains("ADA|school")
                .doesNotContain("ADA|health_visiting", "ADA|early_years");
        assertThat(Found.keys(PATTERN, born("2019-06-21"), T)).contains("ADA|health_visiting", "ADA|early_years");
        assertThat(Found.keys(PATTERN, born("2023-06-21"), T)).contains("ADA|midwifery");
        assertThat(Found.keys(PATTERN, born("2023-06-20"), T)).doesNotContain("ADA|midwifery");
    }

    private static Deliveries born(String date) {
        return Deliveries.inline("""
                # agencies.csv
                id,name,type
                CSC,Children's Services,childrens_social_care
                # people.csv
                id,kind,date_of_birth
                ADA,child,%s
                # enquiries.csv
                id,child,agency,opened_at,rag
                E1,ADA,CSC,2024-06-01,amber
                """.formatted(date));
    }

    @Test
    void anUnbornChildIsAskedAboutAtMidwiferyAndHealthVisiting() {
        Deliveries unborn = Deliveries.inline("""
                # people.csv
                id,kind,expected_date_of_birth
                BUMP,unborn,2024-10-01
                # enquiries.csv
                id,child,opened_at,rag
                E1,BUMP,2024-06-01,amber
                """);
        assertThat(keys(unborn))
                .contains("BUMP|midwifery", "BUMP|health_visiting")
                .doesNotContain("BUMP|early_years", "BUMP|school");
    }

    @Test
    void anotherNameAsksThePoliceAgainUnlessTheyWereAskedAfterItBecameKnown() {
        Deliveries names = ask("ROB", "POL", "2024-06-05T10:00:00Z", "2024-06-06,nothing_held");
        assertThat(keys(names)).doesNotContain("ROB|police");
        String name = "# names.csv\nperson,use,given_names,family_name,known_from\nROB,alias,Rob,%s,%s\n";
        assertThat(keys(names.and(name.formatted("Meadow", "2024-06-05")))).doesNotContain("ROB|police");
        assertThat(keys(names.and(name.formatted("Meadow", "2024-06-06")))).contains("ROB|police");
        assertThat(keys(names.and(name.formatted("Meadow", "2024-06-21")))).doesNotContain("ROB|police");
        assertThat(keys(names.and(name.formatted("FIELD ", "2024-06-06"))))
                .as("the same family name")
                .doesNotContain("ROB|police");
    }

    @Test
    void anAdultWhoAppearedAfterTheChecksAsksThePoliceAndAnItemDoesNotSettleIt() {
        Deliveries later = ask("ADA", "POL", "2024-06-02", ",").and("""
                # people.csv
                id,kind,given_names,family_name,date_of_birth
                NEW,adult,New,Man,1990-01-01
                # residences.csv
                person,household,basis,from,known_from
                NEW,H1,resident,2024-05-01,2024-06-10
                # information.csv
                id,kind,held_by,about,recorded_at
                I1,observation,POL,NEW,2024-06-11
                # shares.csv
                item,shared_with,received_at,purpose
                I1,CSC,2024-06-12,answer
                """);
        assertThat(keys(later)).contains("NEW|police");
        String ask = "# requests.csv\nid,agency,about,asked_at\nR2,POL,NEW,%s\n";
        assertThat(keys(later.and(ask.formatted("2024-06-10")))).contains("NEW|police");
        assertThat(keys(later.and(ask.formatted("2024-06-10T08:00:00Z")))).doesNotContain("NEW|police");
    }

    @Test
    void aParentWhoLivesElsewhereIsAskedAboutAndAParentAtHomeOnlyAsAnAdultOfTheHome() {
        Deliveries father = ADA.and("""
                # people.csv
                id,kind,given_names,family_name,date_of_birth
                DAD,adult,Dan,Stone,1985-01-01
                # relationships.csv
                person,related_person,type
                DAD,ADA,father
                """);
        assertThat(Found.one(PATTERN, "DAD|police", father.on(T)).strength()).isEqualTo(Strength.SHOULD);
        assertThat(Found.one(PATTERN, "DAD|gp", father.on(T)).strength()).isEqualTo(Strength.CONSIDER);
    }

    @Test
    void theSettingOfABrotherElsewhereIsAskedUnlessItWorksWithTheChildToo() {
        Deliveries brother = ADA.and("""
                # agencies.csv
                id,name,type
                VAL,Vale School,school
                # people.csv
                id,kind,given_names,family_name,date_of_birth
                BEN,child,Ben,Stone,2014-01-01
                # relationships.csv
                person,related_person,type
                MUM,BEN,mother
                """);
        Deliveries elsewhere = brother.and("# involvements.csv\nagency,person,status\nVAL,BEN,open\n");
        Finding finding = Found.one(PATTERN, "BEN|school", elsewhere.on(T));
        assertThat(finding.strength()).isEqualTo(Strength.MUST);
        assertThat(finding.agencies()).hasSize(1);
        assertThat(keys(brother.and("# involvements.csv\nagency,person,status\nSCH,BEN,open\n")))
                .doesNotContain("BEN|school");
        assertThat(keys(brother.and("# involvements.csv\nagency,person,status\nVAL,BEN,closed\n")))
                .doesNotContain("BEN|school");
    }

    /** Zoe, of whom Rob is the father, in another area until a day, or still. */
    private static Deliveries robsDaughterUntil(String to) {
        return ADA.and("""
                # agencies.csv
                id,name,type,area
                CSC2,Far Services,childrens_social_care,901
                # people.csv
                id,kind,given_names,family_name,date_of_birth
                ZOE,child,Zoe,Field,2012-01-01
                # households.csv
                id,local_authority,kind
                H2,901,home
                # residences.csv
                person,household,basis,from,to
                ZOE,H2,resident,2012-01-01,%s
                # relationships.csv
                person,related_person,type
                ROB,ZOE,father
                """.formatted(to));
    }

    @Test
    void otherChildrenOfAnAdultAtHomeAreAskedAboutInTheirArea() {
        Deliveries other = robsDaughterUntil("")
                .and("# agencies.csv\nid,name,type,area\nCSC3,Farther Services,childrens_social_care,902\n");
        assertThat(keys(other)).contains("ROB|childrens_social_care");
        String ask = "# requests.csv\nid,enquiry,agency,about,asked_at\nR9,E1,%s,ROB,2024-06-03\n";
        assertThat(keys(other.and(ask.formatted("CSC2")))).doesNotContain("ROB|childrens_social_care");
        assertThat(keys(other.and(ask.formatted("CSC3"))))
                .as("asked in another area than the one lived in")
                .contains("ROB|childrens_social_care");
    }

    @Test
    void aChildOfTheHomeItselfIsNoOtherChild() {
        Deliveries moved = robsDaughterUntil("2020-01-01");
        assertThat(keys(moved)).contains("ROB|childrens_social_care");
        assertThat(keys(moved.and("# residences.csv\nperson,household,basis,from\nZOE,H1,resident,2020-01-02\n")))
                .as("previous areas of a child at home are another pattern's business")
                .doesNotContain("ROB|childrens_social_care");
    }

    @Test
    void theDeadStandInNoListOfAHousehold() {
        String lists = """
                # agencies.csv
                id,name,type
                HOU,Homes,housing
                # people.csv
                id,kind,given_names,family_name,date_of_birth,date_of_death
                BEN,child,Ben,Stone,2014-01-01,%s
                # residences.csv
                person,household,basis,from,asserted_by
                ADA,H1,resident,2020-01-01,HOU
                ADA,H1,resident,2020-01-01,GP1
                BEN,H1,resident,2020-01-01,GP1
                """;
        assertThat(keys(ADA.and(lists.formatted("2024-06-21")))).contains("H1|council_tax");
        assertThat(keys(ADA.and(lists.formatted("2024-06-20")))).doesNotContain("H1|council_tax");
    }

    @Test
    void listsOfOneHouseholdThatDifferAskCouncilTaxAboutTheHousehold() {
        Deliveries lists = ADA.and("""
                # agencies.csv
                id,name,type
                HOU,Homes,housing
                # people.csv
                id,kind,given_names,family_name,date_of_birth
                BEN,child,Ben,Stone,2014-01-01
                # residences.csv
                person,household,basis,from,asserted_by
                ADA,H1,resident,2020-01-01,HOU
                ADA,H1,resident,2020-01-01,GP1
                BEN,H1,resident,2020-01-01,GP1
                """);
        Slice slice = lists.on(T);
        assertThat(Found.keys(PATTERN, slice)).contains("H1|council_tax");
        assertThat(Found.one(PATTERN, "H1|council_tax", slice).about()).hasSize(1);
        assertThat(keys(lists.and(
                        "# residences.csv\nperson,household,basis,from,asserted_by\nBEN,H1,resident,2020-01-01,HOU\n")))
                .doesNotContain("H1|council_tax");
        Deliveries council = lists.and("# agencies.csv\nid,name,type\nTAX,Council Tax,council_tax\n");
        assertThat(keys(council.and("# requests.csv\nid,enquiry,agency,household,asked_at\nR9,E1,TAX,H1,2024-06-03\n")))
                .doesNotContain("H1|council_tax");
    }

    @Test
    void aChildOfSchoolAgeWithoutASchoolAsksEducationWelfare() {
        assertThat(keys(ADA)).doesNotContain("ADA|education_welfare");
        assertThat(Found.keys(PATTERN, born("2012-01-01"), T)).contains("ADA|education_welfare");
        assertThat(Found.keys(PATTERN, born("2019-06-20"), T)).contains("ADA|education_welfare");
        assertThat(Found.keys(PATTERN, born("2019-06-21"), T)).doesNotContain("ADA|education_welfare");
        assertThat(Found.keys(PATTERN, born("2007-06-21"), T))
                .as("16 is school age here")
                .contains("ADA|education_welfare");
        assertThat(Found.keys(PATTERN, born("2007-06-20"), T)).doesNotContain("ADA|education_welfare");
    }

    @Test
    void aWithdrawalOfTheLastTwelveMonthsAsksHomeEducation() {
        String item =
                "# information.csv\nid,kind,held_by,about,occurred_from,recorded_at\nI1,withdrawal,SCH,ADA,%s,2024-06-01\n";
        assertThat(keys(ADA.and(item.formatted("2023-06-20")))).contains("ADA|elective_home_education");
        assertThat(keys(ADA.and(item.formatted("2023-06-19")))).doesNotContain("ADA|elective_home_education");
    }

    @Test
    void threeEnquiriesWithinTwelveMonthsAskEarlyHelp() {
        String more = "# enquiries.csv\nid,child,agency,opened_at,rag,closed_at,decision\n"
                + "E2,ADA,CSC,2024-01-01,green,2024-01-05,advice\nE3,ADA,CSC,%s,green,2023-07-05,advice\n";
        assertThat(keys(ADA.and(more.formatted("2023-06-20")))).contains("ADA|early_help");
        assertThat(keys(ADA.and(more.formatted("2023-06-19")))).doesNotContain("ADA|early_help");
    }

    @Test
    void aCarerAtHomeAsksPrivateFosteringWhileTheRowHolds() {
        String row = "# relationships.csv\nperson,related_person,type,from,to\nROB,ADA,carer,2023-01-01,%s\n";
        assertThat(keys(ADA.and(row.formatted("2024-06-20")))).contains("ADA|private_fostering", "ADA|cafcass");
        assertThat(keys(ADA.and(row.formatted("2024-06-19")))).doesNotContain("ADA|private_fostering", "ADA|cafcass");
    }

    @Test
    void aServiceThatWorkedWithAnAdultAtHomeAsksProbation() {
        Deliveries prison = ADA.and("""
                # agencies.csv
                id,name,type
                PRI,Prison,prison
                # involvements.csv
                agency,person,status,to
                PRI,ROB,closed,2022-06-21
                """);
        assertThat(keys(prison)).contains("ROB|probation", "ROB|prison");
    }

    @Test
    void aFactorAboutAnAdultAtHomeAsksTheSchoolWhetherItWasTold() {
        Deliveries told = ask("ADA", "SCH", "2024-01-01", ",");
        assertThat(Found.one(PATTERN, "ADA|school", told.on(T)).items()).isEmpty();
        Deliveries violence = told.and(
                "# information.csv\nid,kind,held_by,about,factors,recorded_at\nI1,event,POL,ROB,3C,2024-01-01\n");
        assertThat(Found.one(PATTERN, "ADA|school", violence.on(T)).items()).hasSize(1);
    }
}
