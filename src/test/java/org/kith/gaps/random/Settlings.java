package org.kith.gaps.random;

import static java.util.Map.entry;
import static org.kith.gaps.random.Gap.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.vocabulary.StatementKind;

/** For each pattern the acts by which what it found is no longer a gap, as rows of the exchange format. */
final class Settlings {

    private static final String REQUESTS = "id,agency,about,household,asked_at";

    static final Map<String, List<Settling>> BY_PATTERN = Map.ofEntries(
            of(
                    "agency-not-asked",
                    act("each such agency is asked about the person", Settlings::asked),
                    act("what each has about the person is sent in answer", Settlings::answered)),
            of(
                    "held-not-shared",
                    act(
                            "another agency receives it",
                            gap -> file(
                                    "shares.csv",
                                    "item,shared_with,shared_at,received_at",
                                    gap.key(0),
                                    gap.anAgencyBut(gap.row(StatementKind.ITEM, gap.key(0))
                                            .get("held_by")),
                                    gap.at(),
                                    gap.at())),
                    act("it turns out unfounded", gap -> outcome(gap, "unfounded"))),
            of(
                    "request-unanswered",
                    act("it is answered", gap -> answer(gap, "information")),
                    act("nothing is held", gap -> answer(gap, "nothing_held")),
                    act("it is refused", gap -> answer(gap, "refused"))),
            of(
                    "answer-not-joined",
                    act(
                            "the decision names an item of the answer",
                            gap -> alsoCites(
                                    gap,
                                    gap.row(StatementKind.REQUEST, gap.key(0)).get("enquiry"),
                                    gap.eachItem().getFirst()))),
            of("decided-before-answer", act("another enquiry opens", gap -> gap.enquiry(gap.child(), false, ""))),
            of("nil-return-out-of-date", act("it is searched again with all that is known", Searches::all)),
            of(
                    "received-not-read",
                    act(
                            "it is received again and read",
                            gap -> file(
                                    "shares.csv",
                                    "item,shared_with,shared_at,received_at,read_at",
                                    gap.key(0),
                                    gap.key(1),
                                    gap.at(),
                                    gap.at(),
                                    gap.at())),
                    act("the agency says that it has read it", Settlings::read)),
            of(
                    "item-not-linked",
                    act("a subject is joined", gap -> joined(gap, "subject")),
                    act("somebody harmed is joined", gap -> joined(gap, "harmed")),
                    act("somebody alleged is joined", gap -> joined(gap, "alleged"))),
            of(
                    "unease-not-followed",
                    act("it has an outcome", gap -> outcome(gap, "inconclusive")),
                    act(
                            "it is linked",
                            gap -> another(gap, gap.child()) + gap.links(List.of(gap.key(0), "I.new"), "relates_to")),
                    act("a decision names it", gap -> gap.enquiry(gap.child(), true, gap.key(0)))),
            of(
                    "possible-same-person",
                    act("they are joined", gap -> judged(gap, "same")),
                    act("they are kept apart", gap -> judged(gap, "not_same"))),
            of(
                    "adult-in-several-households",
                    act("the adult is parent of all the children", HomeActs::fatherOfAll),
                    act("the children stay at each of the homes", HomeActs::everywhere)),
            of(
                    "adult-appeared-after-checks",
                    act("somebody is asked about the adult", gap -> request(gap, gap.anAgencyBut(""), gap.key(1)))),
            of("household-lists-differ", act("each says the same children", HomeActs::oneList)),
            of("address-out-of-date", act("the agency says that the child stays at both", HomeActs::atBoth)),
            of("relationship-unverified", act("the relationship is verified", HomeActs::verified)),
            of(
                    "sibling-history-not-joined",
                    act(
                            "one item is linked to one about the child",
                            gap -> another(gap, gap.key(0))
                                    + gap.links(List.of(gap.eachItem().getFirst(), "I.new"), "relates_to")),
                    act(
                            "a decision about the child names one",
                            gap -> gap.enquiry(gap.key(0), true, gap.eachItem().getFirst()))),
            of(
                    "adult-service-unaware-of-child",
                    act(
                            "the service records that there are children",
                            gap -> file(
                                    "involvements.csv",
                                    "agency,practitioner,person,role,status,knows_of_children,known_from",
                                    gap.key(1),
                                    "",
                                    gap.key(0),
                                    "new",
                                    "open",
                                    "yes",
                                    gap.at())),
                    act(
                            "the service holds something about each child",
                            gap -> gap.item("state", String.join(";", gap.children()), ",held_by", gap.key(1)))),
            of("previous-area-not-asked", act("an agency of that area is asked", Settlings::areaAsked)),
            of(
                    "accounts-not-compared",
                    act("somebody compares them", gap -> gap.links(List.of(gap.key(0), gap.key(1)), "compares")),
                    act(
                            "one decision names both",
                            gap -> gap.enquiry(gap.child(), true, gap.key(0) + ";" + gap.key(1)))),
            of(
                    "explanation-carried-as-fact",
                    act(
                            "it is recorded as what somebody said",
                            gap -> explained(gap).stream()
                                    .map(item -> file("information.csv", "id,statement", item, "third_party"))
                                    .collect(Collectors.joining())),
                    act("it does not repeat the other", gap -> noOrigin(explained(gap)))),
            of("one-origin-many-items", act("the items do not repeat the first one", gap -> noOrigin(gap.eachItem()))),
            of(
                    "reassurance-unchecked",
                    act(
                            "the decision names what somebody else saw",
                            gap -> gap.item(
                                            "observation",
                                            gap.child(),
                                            ",held_by,statement,reported_by",
                                            gap.anAgencyBut(""),
                                            "fact",
                                            gap.worker())
                                    + alsoCites(gap, gap.key(0), "I.new")),
                    act(
                            "the decision names what the child said",
                            gap -> gap.item(
                                            "claim",
                                            gap.child(),
                                            ",held_by,statement,reported_by",
                                            gap.anAgencyBut(""),
                                            "explanation",
                                            gap.row(StatementKind.ENQUIRY, gap.key(0))
                                                    .get("child"))
                                    + alsoCites(gap, gap.key(0), "I.new"))),
            of(
                    "independent-reporters-set-aside",
                    act("they are linked", gap -> gap.links(gap.eachItem(), "corroborates"))),
            of(
                    "repeat-enquiries-closed-alone",
                    act(
                            "the decisions name something recorded before",
                            gap -> file(
                                            "information.csv",
                                            "id,kind,held_by,about,recorded_at",
                                            "I.new",
                                            "state",
                                            gap.anAgencyBut(""),
                                            gap.child(),
                                            "2000-01-01")
                                    + gap.eachEnquiry().stream()
                                            .map(enquiry -> alsoCites(gap, enquiry, "I.new"))
                                            .collect(Collectors.joining()))),
            of(
                    "low-level-items-across-agencies",
                    act("a decision names them", gap -> gap.enquiry(gap.key(0), true, gap.items())),
                    act("an enquiry opens", gap -> gap.enquiry(gap.key(0), false, ""))),
            of(
                    "missed-appointments-accumulating",
                    act("they tell of one appointment", gap -> gap.links(gap.eachItem(), "same_event"))),
            of(
                    "withdrawal-after-concern",
                    act("a decision names it", gap -> gap.enquiry(gap.child(), true, gap.key(0)))),
            of(
                    "childs-voice-missing",
                    act("the child's own words are recorded", gap -> voice(gap, "childs_voice", "")),
                    act("the child was seen alone", gap -> voice(gap, "observation", "yes"))),
            of(
                    "injuries-not-read-together",
                    act("they are linked", gap -> gap.links(gap.eachItem(), "relates_to")),
                    act("a decision names them", gap -> gap.enquiry(gap.key(0), true, gap.items()))),
            of(
                    "new-concern-after-closing",
                    act(
                            "an enquiry opens",
                            gap -> gap.finding().children().stream()
                                    .map(child -> gap.slice().delivered().of(child))
                                    .map(child -> gap.enquiry(child, false, "").replace("E.new", "E.new" + child))
                                    .collect(Collectors.joining()))),
            of(
                    "challenge-open",
                    act(
                            "it has an outcome",
                            gap -> file("challenges.csv", "id,answered_at,outcome", gap.key(0), gap.at(), "agreed"))),
            of(
                    "condition-not-checked",
                    act(
                            "it is checked",
                            gap -> file("conditions.csv", "id,checked_at,outcome", gap.key(0), gap.at(), "kept"))));

    private Settlings() {}

    private static Map.Entry<String, List<Settling>> of(String pattern, Settling... acts) {
        return entry(pattern, List.of(acts));
    }

    private static Settling act(String act, Function<Gap, String> rows) {
        return new Settling(act, rows);
    }

    // Asking

    private static String request(Gap gap, String agency, String subject) {
        boolean household = gap.rows(StatementKind.HOUSEHOLD).stream().anyMatch(row -> subject.equals(row.get("id")));
        return file(
                "requests.csv",
                REQUESTS,
                "R.new" + agency,
                agency,
                household ? "" : subject,
                household ? subject : "",
                gap.at());
    }

    /** The agencies involved and not asked; where a rule alone asks, all of that type, or one that is new. */
    private static List<String> toAsk(Gap gap) {
        List<String> asked = new ArrayList<>(gap.eachAgency());
        if (asked.isEmpty()) {
            asked.addAll(gap.agencies("type", gap.key(1)));
            asked.removeAll(gap.running());
        }
        return asked;
    }

    private static String asked(Gap gap) {
        List<String> ask = toAsk(gap);
        String added = ask.isEmpty() ? anAgency("A.new", gap.key(1), "") : "";
        return added
                + (ask.isEmpty() ? List.of("A.new") : ask)
                        .stream()
                                .map(agency -> request(gap, agency, gap.key(0)))
                                .collect(Collectors.joining());
    }

    private static String anAgency(String id, String type, String area) {
        return file("agencies.csv", "id,name,type,area", id, "Agency " + id, type, area);
    }

    /** Only a request settles what two of the rules ask of the police (gap catalogue, fine print 10). */
    private static String answered(Gap gap) {
        Set<String> running = gap.running();
        boolean person = gap.rows(StatementKind.PERSON_RECORD).stream()
                .anyMatch(row -> gap.key(0).equals(row.get("id")));
        if (running.isEmpty() || !person || gap.key(1).equals("police")) {
            return "";
        }
        return toAsk(gap).stream()
                .map(agency -> file(
                                "information.csv",
                                "id,kind,held_by,about,recorded_at",
                                "I.new" + agency,
                                "state",
                                agency,
                                gap.key(0),
                                gap.at())
                        + file(
                                "shares.csv",
                                "item,shared_with,shared_at,received_at,purpose",
                                "I.new" + agency,
                                running.iterator().next(),
                                gap.at(),
                                gap.at(),
                                "answer"))
                .collect(Collectors.joining());
    }

    private static String areaAsked(Gap gap) {
        List<String> there = gap.agencies("area", gap.key(1));
        return there.isEmpty()
                ? anAgency("A.new", "gp", gap.key(1)) + request(gap, "A.new", gap.key(0))
                : request(gap, there.getFirst(), gap.key(0));
    }

    private static String answer(Gap gap, String outcome) {
        return file("requests.csv", "id,responded_at,outcome", gap.key(0), gap.at(), outcome);
    }

    // Items and decisions

    private static String judged(Gap gap, String state) {
        return file("identities.csv", "record_a,record_b,state,at", gap.key(0), gap.key(1), state, gap.at());
    }

    private static String outcome(Gap gap, String outcome) {
        return file("information.csv", "id,outcome,outcome_at", gap.key(0), outcome, gap.at());
    }

    private static String another(Gap gap, String about) {
        return gap.item("state", about, ",held_by", gap.anAgencyBut(""));
    }

    private static String alsoCites(Gap gap, String enquiry, String item) {
        String cites = gap.row(StatementKind.ENQUIRY, enquiry).getOrDefault("cites", "");
        return file("enquiries.csv", "id,cites", enquiry, cites.isEmpty() ? item : cites + ";" + item);
    }

    private static String read(Gap gap) {
        return file(
                "shares.csv",
                "item,shared_with,shared_at,read_at",
                gap.rows(StatementKind.SHARE).stream()
                        .filter(row -> row.get("item").equals(gap.key(0))
                                && row.get("shared_with").equals(gap.key(1)))
                        .map(row ->
                                String.join(",", gap.key(0), gap.key(1), row.getOrDefault("shared_at", ""), gap.at()))
                        .toList());
    }

    private static String joined(Gap gap, String role) {
        return file(
                "item_people.csv",
                "item,person,state,role,at",
                gap.key(0),
                gap.children().getFirst(),
                "joined",
                role,
                gap.at());
    }

    /** Of the two items of the key the one that repeats. */
    private static List<String> explained(Gap gap) {
        return List.of(gap.key(0), gap.key(1)).stream()
                .filter(id -> "fact".equals(gap.row(StatementKind.ITEM, id).get("statement")))
                .toList();
    }

    private static String noOrigin(List<String> items) {
        return items.stream()
                .map(item -> file("information.csv", "id,origin", item, ""))
                .collect(Collectors.joining());
    }

    private static String voice(Gap gap, String kind, String alone) {
        return gap.item(kind, gap.key(0), ",held_by,seen_alone,interpreter_used", gap.anAgencyBut(""), alone, "yes");
    }
}
