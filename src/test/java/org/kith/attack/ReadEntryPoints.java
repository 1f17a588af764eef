package org.kith.attack;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.circle.Circle;
import org.kith.circle.CircleReader;
import org.kith.circle.ItemRow;
import org.kith.circle.Supposed;
import org.kith.enquiry.Asking;
import org.kith.enquiry.Deciding;
import org.kith.enquiry.Desk;
import org.kith.enquiry.Notebook;
import org.kith.enquiry.Reminders;
import org.kith.enquiry.RequestBoard;
import org.kith.gaps.Findings;
import org.kith.gaps.RuleYields;
import org.kith.gaps.joining.Bridge;
import org.kith.gaps.joining.Joining;
import org.kith.gaps.known.LastDelivered;
import org.kith.gaps.scan.DataQuality;
import org.kith.gaps.scan.Worklist;
import org.kith.gaps.scan.WorklistFilter;
import org.kith.identity.Judging;
import org.kith.identity.PossibleMatches;
import org.kith.identity.Previews;
import org.kith.identity.QueueFilter;
import org.kith.identity.RecordPair;
import org.kith.identity.Typed;
import org.kith.identity.quality.Figure;
import org.kith.identity.quality.SourceQualities;
import org.kith.identity.quality.ToMend;
import org.kith.information.LooseEnds;
import org.kith.information.life.Stalled;
import org.kith.information.life.StalledStage;
import org.kith.information.recording.Drafts;
import org.kith.information.rights.ContentPack;
import org.kith.information.sharing.Receiving;
import org.kith.information.sharing.Sharing;
import org.kith.kernel.Ids;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Viewpoint;
import org.kith.network.kept.SavedViews;
import org.kith.partnership.Figures;
import org.kith.partnership.Partnership;
import org.kith.record.News;
import org.kith.record.NewsFeed;
import org.kith.record.Tellings;
import org.kith.record.Unsaved;
import org.kith.search.Search;
import org.kith.vocabulary.JudgementState;
import org.kith.vocabulary.StatementKind;
import org.kith.workspace.takeaway.PackSources;
import org.springframework.beans.factory.BeanFactory;

/**
 * Every way by which a room of the program reads for a lens: how it is asked everything there is to ask, or why it need not
 * be. A test compares this table with the program.
 */
final class ReadEntryPoints {

    private static final String VIEW = "a test";

    /** The same question to one store and another. */
    record Asked(BeanFactory rooms, Lens lens, Map<StatementKind, List<String>> things, List<String> words) {

        <T> T the(Class<T> type) {
            return rooms.getBean(type);
        }

        List<String> of(StatementKind kind) {
            return things.getOrDefault(kind, List.of());
        }

        List<String> all() {
            return things.values().stream().flatMap(Collection::stream).toList();
        }

        /** One answer for each thing of a kind, or how it is refused. */
        Object each(StatementKind kind, Function<String, @Nullable Object> one) {
            return each(of(kind), one);
        }

        static Object each(Collection<String> asked, Function<String, @Nullable Object> one) {
            Map<String, Object> answers = new LinkedHashMap<>();
            for (String thing : asked) {
                try {
                    Object answer = one.apply(thing);
                    answers.put(thing, answer == null ? "-" : answer);
                } catch (RuntimeException refused) {
                    answers.put(thing, refused.getClass().getSimpleName() + " " + refused.getMessage());
                }
            }
            return answers;
        }

        List<Circle> circles() {
            List<Circle> circles = new ArrayList<>();
            for (String record : of(StatementKind.PERSON_RECORD)) {
                circles.add(the(CircleReader.class).circle(lens, record, VIEW));
            }
            return circles;
        }
    }

    private ReadEntryPoints() {}

    /** What is compared, by class and method; methods of one name are asked together. */
    static final Map<String, Function<Asked, @Nullable Object>> COMPARED = new TreeMap<>(Map.ofEntries(
            // Circles: what pages, pictures, letters, packs and files are made from is a slice, and nothing else.
            entry(
                    "CircleReader.circle",
                    asked -> asked.each(StatementKind.PERSON_RECORD, ReadEntryPoints.circle(asked))),
            entry("PackSources.read", asked -> asked.each(StatementKind.PERSON_RECORD, id -> pack(asked, id))),
            entry(
                    "CircleReader.around",
                    asked -> asked.each(
                            StatementKind.PERSON_RECORD,
                            id -> asked.the(CircleReader.class).around(asked.lens(), id, VIEW))),
            entry(
                    "CircleReader.face",
                    asked -> asked.each(
                            StatementKind.PERSON_RECORD,
                            id -> asked.the(CircleReader.class).face(asked.lens(), id, VIEW))),
            entry(
                    "CircleReader.compared",
                    asked -> asked.each(StatementKind.PERSON_RECORD, id -> ReadEntryPoints.compared(asked, id))),
            entry(
                    "CircleReader.household",
                    asked -> asked.each(
                            StatementKind.HOUSEHOLD,
                            id -> asked.the(CircleReader.class).household(asked.lens(), id, VIEW))),
            entry(
                    "CircleReader.item",
                    asked -> asked.each(
                            StatementKind.ITEM,
                            id -> asked.the(CircleReader.class).item(asked.lens(), id, VIEW))),
            entry(
                    "CircleReader.agency",
                    asked -> asked.each(
                            StatementKind.AGENCY,
                            id -> asked.the(CircleReader.class).agency(asked.lens(), id, VIEW))),
            entry(
                    "CircleReader.items",
                    asked -> asked.the(CircleReader.class).items(asked.lens(), asked.of(StatementKind.ITEM), VIEW)),
            entry("CircleReader.requests", asked -> List.of(requests(asked, true), requests(asked, false))),
            entry(
                    "CircleReader.people",
                    asked -> asked.the(CircleReader.class)
                            .people(asked.lens(), asked.of(StatementKind.PERSON_RECORD), VIEW)),
            entry(
                    "CircleReader.peopleAndAgencies",
                    asked -> asked.the(CircleReader.class)
                            .peopleAndAgencies(asked.lens(), asked.of(StatementKind.PERSON_RECORD), VIEW)),
            entry(
                    "CircleReader.circles",
                    asked -> asked.the(CircleReader.class)
                            .circles(asked.lens(), asked.of(StatementKind.PERSON_RECORD), VIEW)),
            entry("CircleReader.everything", asked -> everything(asked)),
            entry("CircleReader.replay", asked -> asked.the(CircleReader.class).replay(asked.lens(), VIEW)),
            entry(
                    "CircleReader.aboutNobody",
                    asked -> List.of(
                            asked.the(CircleReader.class).aboutNobody(asked.lens(), 3, VIEW),
                            asked.the(CircleReader.class).aboutNobody(asked.lens(), 500, VIEW))),
            entry("CircleReader.between", asked -> between(asked)),
            entry("CircleReader.among", asked -> among(asked)),
            entry(
                    "CircleReader.opens",
                    asked -> asked.each(
                            StatementKind.PERSON_RECORD,
                            id -> asked.the(CircleReader.class).opens(asked.lens(), id))),
            entry(
                    "CircleReader.admitted",
                    asked -> asked.the(CircleReader.class).admitted(asked.lens(), asked.all())),
            entry(
                    "CircleReader.admittedPeople",
                    asked -> asked.the(CircleReader.class)
                            .admittedPeople(asked.lens(), asked.of(StatementKind.PERSON_RECORD))),
            // What is read beside circles.
            entry(
                    "Search.find",
                    asked -> Asked.each(
                            asked.words(), word -> asked.the(Search.class).find(asked.lens(), word))),
            entry(
                    "Asking.circle",
                    asked -> asked.each(
                            StatementKind.PERSON_RECORD,
                            id -> asked.the(Asking.class).circle(asked.lens(), List.of(id)))),
            entry(
                    "Sharing.circle",
                    asked -> asked.each(
                            StatementKind.PERSON_RECORD,
                            id -> asked.the(Sharing.class).circle(asked.lens(), List.of(id)))),
            entry(
                    "Deciding.standing",
                    asked -> Asked.each(
                            some(asked.all()), id -> asked.the(Deciding.class).standing(asked.lens(), id))),
            entry("Deciding.tellings", asked -> asked.the(Deciding.class).tellings(asked.lens(), asked.all())),
            entry("Tellings.of", asked -> asked.the(Tellings.class).of(asked.lens(), asked.all())),
            entry(
                    "Desk.board",
                    asked -> asked.each(
                            StatementKind.AGENCY, id -> asked.the(Desk.class).board(asked.lens(), id, 5))),
            entry(
                    "Desk.rows",
                    asked -> asked.each(
                            StatementKind.AGENCY, id -> asked.the(Desk.class).rows(asked.lens(), id, 5))),
            entry(
                    "Desk.standing",
                    asked -> asked.each(
                            StatementKind.AGENCY,
                            id -> Asked.each(
                                    some(asked.of(StatementKind.REQUEST)),
                                    request -> asked.the(Desk.class).standing(asked.lens(), id, List.of(request))))),
            entry(
                    "Notebook.of",
                    asked -> asked.the(Notebook.class).of(asked.lens(), asked.of(StatementKind.PERSON_RECORD))),
            entry("Notebook.news", asked -> asked.the(Notebook.class).news(asked.lens(), news(asked))),
            entry("NewsFeed.seen", asked -> asked.the(NewsFeed.class).seen(asked.lens(), news(asked))),
            entry(
                    "Reminders.of",
                    asked -> asked.the(Reminders.class).of(asked.lens(), asked.of(StatementKind.REQUEST))),
            entry("RequestBoard.all", asked -> asked.the(RequestBoard.class).all(asked.lens())),
            entry(
                    "RequestBoard.page",
                    asked -> asked.the(RequestBoard.class)
                            .page(
                                    asked.lens(),
                                    asked.the(RequestBoard.class)
                                            .all(asked.lens())
                                            .asks())),
            entry("RuleYields.of", asked -> asked.the(RuleYields.class).of(asked.lens())),
            entry(
                    "LastDelivered.of",
                    asked -> asked.the(LastDelivered.class)
                            .of(asked.lens(), asked.of(StatementKind.AGENCY))
                            .keySet()),
            entry("Partnership.count", asked -> {
                Figures figures = asked.the(Partnership.class).count(asked.lens());
                return List.of(
                        figures.children(),
                        figures.patterns(),
                        figures.pairs(),
                        figures.answers(),
                        figures.dismissed());
            }),
            entry(
                    "DataQuality.count",
                    asked -> asked.the(DataQuality.class).count(asked.lens()).lines()),
            entry(
                    "Worklist.page",
                    asked -> List.of(
                            worklist(asked, true, 0, 100),
                            worklist(asked, false, 0, 100),
                            worklist(asked, false, 1, 2))),
            entry(
                    "Worklist.of",
                    asked -> Asked.each(
                            List.of("request-unanswered", "agency-not-asked", "item-not-linked"),
                            pattern -> asked.the(Worklist.class).of(asked.lens(), pattern, 3, VIEW))),
            entry("LooseEnds.all", asked -> asked.the(LooseEnds.class).all(asked.lens())),
            entry(
                    "LooseEnds.page",
                    asked -> asked.the(LooseEnds.class).page(asked.lens(), asked.of(StatementKind.ITEM))),
            entry("Stalled.byAgency", asked -> asked.the(Stalled.class).byAgency(asked.lens(), null)),
            entry("Stalled.at", asked -> asked.each(StatementKind.AGENCY, id -> stalled(asked, id))),
            entry(
                    "Receiving.board",
                    asked -> asked.each(
                            StatementKind.AGENCY,
                            id -> asked.the(Receiving.class).board(asked.lens(), id))),
            entry(
                    "Drafts.mine",
                    asked -> Asked.each(
                            some(asked.all()), id -> asked.the(Drafts.class).mine(asked.lens(), id))),
            entry(
                    "Unsaved.mine",
                    asked -> Asked.each(
                            some(asked.all()), id -> asked.the(Unsaved.class).mine(asked.lens(), id))),
            entry("Unsaved.begun", asked -> asked.the(Unsaved.class).begun(asked.lens(), "item")),
            entry(
                    "SavedViews.mine",
                    asked -> List.of(
                            asked.the(SavedViews.class).mine(asked.lens()),
                            asked.the(SavedViews.class).mine(asked.lens(), asked.of(StatementKind.PERSON_RECORD)))),
            entry(
                    "SavedViews.draft",
                    asked -> asked.each(
                            StatementKind.PERSON_RECORD,
                            id -> asked.the(SavedViews.class).draft(asked.lens(), id))),
            entry("SavedViews.takenBack", asked -> asked.the(SavedViews.class).takenBack(asked.lens(), asked.all())),
            // Possible matches: what is kept for everybody, and what is read of it through a lens.
            entry(
                    "PossibleMatches.of",
                    asked -> asked.each(
                            StatementKind.PERSON_RECORD,
                            id -> asked.the(PossibleMatches.class).of(asked.lens(), id))),
            entry(
                    "PossibleMatches.like",
                    asked -> Asked.each(
                            asked.words(),
                            word -> List.of(
                                    asked.the(PossibleMatches.class).like(asked.lens(), Typed.of(word, "", "")),
                                    asked.the(PossibleMatches.class).like(asked.lens(), Typed.of("", word, "19")),
                                    asked.the(PossibleMatches.class)
                                            .like(asked.lens(), new Typed("", "Moss", word, word, word, word, word))))),
            entry(
                    "PossibleMatches.queue",
                    asked -> List.of(
                            asked.the(PossibleMatches.class).queue(asked.lens(), QueueFilter.NONE, 0),
                            asked.the(PossibleMatches.class).queue(asked.lens(), QueueFilter.NONE, 1),
                            asked.each(
                                    StatementKind.AGENCY,
                                    id -> asked.the(PossibleMatches.class)
                                            .queue(
                                                    asked.lens(),
                                                    new QueueFilter(id, null, false, false, null, ""),
                                                    0)))),
            entry("PossibleMatches.compare", asked -> pairs(asked)),
            entry(
                    "PossibleMatches.around",
                    asked -> asked.the(PossibleMatches.class)
                            .around(asked.lens(), asked.of(StatementKind.PERSON_RECORD))),
            entry(
                    "PossibleMatches.besideFound",
                    asked -> asked.the(PossibleMatches.class)
                            .besideFound(asked.lens(), asked.of(StatementKind.PERSON_RECORD))),
            entry(
                    "PossibleMatches.joined",
                    asked -> asked.each(
                            StatementKind.PERSON_RECORD,
                            id -> asked.the(PossibleMatches.class).joined(asked.lens(), id))),
            entry(
                    "PossibleMatches.alikeBySource",
                    asked -> asked.the(PossibleMatches.class).alikeBySource(asked.lens())),
            // The quality of data; when something was delivered differs from store to store and is left out.
            entry("SourceQualities.count", asked -> qualities(asked)),
            entry(
                    "SourceQualities.rows",
                    asked ->
                            asked.each(
                                    StatementKind.AGENCY,
                                    id -> Arrays.stream(Figure.values())
                                            .flatMap(figure -> asked
                                                    .the(SourceQualities.class)
                                                    .rows(asked.lens(), id, figure, 0)
                                                    .rows()
                                                    .stream()
                                                    .map(ReadEntryPoints::undated))
                                            .toList())),
            entry(
                    "SourceQualities.forAgency",
                    asked -> asked.each(
                            StatementKind.AGENCY,
                            id -> asked.the(SourceQualities.class).forAgency(asked.lens(), id).stream()
                                    .map(ReadEntryPoints::undated)
                                    .toList())),
            entry("Judging.exact", asked -> asked.the(Judging.class).exact(asked.lens())),
            entry("Previews.of", asked -> previews(asked)),
            entry("CircleReader.supposed", asked -> supposed(asked)),
            entry(
                    "PossibleMatches.log",
                    asked -> asked.the(PossibleMatches.class).log(asked.lens(), 0)),
            // Findings of every circle: one pattern is silent for everybody alike (gap catalogue, fine print 0).
            entry(
                    "Findings.of",
                    asked -> asked.circles().stream()
                            .map(circle -> asked.the(Findings.class).of(circle).stream()
                                    .filter(finding -> !finding.pattern().equals("address-out-of-date"))
                                    .toList())
                            .toList()),
            // How what lies apart could come together, made from these circles.
            entry("Bridge.of", asked -> asked.circles().stream().map(Bridge::of).toList()),
            entry(
                    "Joining.of",
                    asked -> asked.circles().stream()
                            .map(ReadEntryPoints::joining)
                            .toList())));

    /** What is made from circles that other ways read, without a lens of its own. */
    static final Set<String> MADE_FROM_CIRCLES = Set.of("Findings.of", "Bridge.of", "Joining.of");

    /** Why the rest need not be compared. */
    static final Map<String, String> EXCUSED = new TreeMap<>(Map.ofEntries(
            entry(
                    "CircleReader.reach",
                    "whose circles are looked at again; only the scan asks, and shows it to nobody"),
            entry("CircleReader.statements", "a number for the system's own work, shown to nobody"),
            entry("CircleReader.called", "made-up names in a review, only of whoever is admitted for the same lens"),
            entry(
                    "CircleReader.disguised",
                    "replaces names in a review, sealed ones too: decision 24 says what that tells"),
            entry("CypherBaseline.keys", "the measure of another way, on a throwaway store"),
            entry("GraphReader.read", "what all of these read with; each query filters for itself"),
            entry("DataQuality.lately", "what was counted, kept by clearance"),
            entry("DataQuality.lines", "what was counted, kept by clearance"),
            entry("Partnership.today", "what was counted for everybody, kept for a day"),
            entry("Deciding.decided", "made from rows that its caller read for the same lens"),
            entry("LooseEnds.open", "asks nothing of the graph"),
            entry("SourceQualities.lately", "what was counted, kept by clearance"),
            entry("SourceQualities.open", "asks nothing of the graph"),
            entry("Arrivals.of", "counts what PossibleMatches.queue holds by delivery; its own test compares it"),
            entry("PossibleMatches.open", "asks nothing of the graph"),
            entry("ScanDecisions.all", "what the authority decided itself"),
            entry("SavedViews.open", "by an id that differs from store to store; see guessed ids"),
            entry("NetworkExplorers.explorer", "made from a circle"),
            entry("NetworkExplorers.sights", "reads with CircleReader.circle and compared"),
            entry("ReviewReports.of", "made from what CircleReader.replay reads for the same lens"),
            entry("LearningExtracts.of", "made from what CircleReader.replay reads for the same lens"),
            entry("TakeAways.taking", "made from a circle"),
            entry("Drafts.seal", "what somebody typed themselves"),
            entry("Unsaved.seal", "what somebody typed themselves")));

    /** What writes: that it refuses a sealed thing as it refuses one that is not there, guessed ids say. */
    static final Set<String> WRITES = Set.of(
            "Asking.send",
            "Completing.again",
            "Completing.complete",
            "Completing.takeBack",
            "Deciding.again",
            "Deciding.agree",
            "Deciding.answer",
            "Deciding.attended",
            "Deciding.challenge",
            "Deciding.checked",
            "Deciding.decide",
            "Deciding.feedback",
            "Deciding.meet",
            "Deciding.takeBack",
            "Desk.answer",
            "Desk.giveAgain",
            "Desk.takeBack",
            "Drafts.drop",
            "Drafts.keep",
            "Enquiring.grade",
            "Enquiring.open",
            "Judging.confirm",
            "Judging.judge",
            "LooseEnds.join",
            "LooseEnds.setAside",
            "Notebook.ask",
            "Notebook.putBack",
            "Notebook.reopen",
            "Notebook.settle",
            "Notebook.takeOut",
            "Receiving.record",
            "Receiving.takeBack",
            "Recordings.correct",
            "Recordings.record",
            "Reminders.remind",
            "Reminders.takeBack",
            "Revising.revise",
            "SavedViews.delete",
            "SavedViews.dropDraft",
            "SavedViews.keepDraft",
            "SavedViews.rename",
            "SavedViews.restore",
            "SavedViews.save",
            "SavedViews.saveAgain",
            "SavedViews.share",
            "Sayings.restore",
            "Sayings.say",
            "Sayings.withdraw",
            "Sharing.decide",
            "Unsaved.drop",
            "Unsaved.keep",
            "Weighing.join",
            "Weighing.read");

    private static Object qualities(Asked asked) {
        return asked.the(SourceQualities.class).count(asked.lens(), looked -> {}).sources().stream()
                .map(one -> List.of(
                        one.source(),
                        one.name(),
                        one.records(),
                        one.restricted(),
                        one.figures(),
                        String.valueOf(one.alike())))
                .toList();
    }

    /** The line too: a delivery without its sealed rows has others. */
    private static Object undated(ToMend row) {
        return List.of(row.figure(), row.record(), String.valueOf(row.person()), row.file(), row.words());
    }

    private static Object previews(Asked asked) {
        List<String> people = some(asked.of(StatementKind.PERSON_RECORD));
        String one = people.getFirst();
        return Asked.each(
                people.subList(1, people.size()),
                other -> asked.the(Previews.class)
                        .of(asked.lens(), List.of(RecordPair.of(one, other)), JudgementState.SAME));
    }

    private static Object supposed(Asked asked) {
        List<String> people = some(asked.of(StatementKind.PERSON_RECORD));
        Supposed supposed = asked.the(CircleReader.class).supposed(asked.lens(), people, List.of(), VIEW);
        return List.of(supposed.now(), supposed.then());
    }

    private static Object pairs(Asked asked) {
        List<String> people = asked.of(StatementKind.PERSON_RECORD);
        List<Object> answers = new ArrayList<>();
        for (int i = 1; i < people.size(); i++) {
            RecordPair pair = RecordPair.of(people.get(i - 1), people.get(i));
            answers.add(asked.the(PossibleMatches.class).compare(asked.lens(), pair));
        }
        return answers;
    }

    private static Function<String, @Nullable Object> circle(Asked asked) {
        CircleReader circles = asked.the(CircleReader.class);
        return id -> {
            List<Object> answers = new ArrayList<>();
            answers.add(circles.circle(asked.lens(), id, VIEW));
            answers.add(circles.circle(asked.lens(), List.of(id), VIEW));
            for (String agency : some(asked.of(StatementKind.AGENCY))) {
                answers.add(circles.circle(asked.lens().through(Viewpoint.of(agency)), List.of(id), VIEW));
            }
            return answers;
        };
    }

    private static Object compared(Asked asked, String person) {
        List<String> agencies = asked.of(StatementKind.AGENCY);
        return asked.the(CircleReader.class)
                .compared(
                        asked.lens().through(Viewpoint.of(agencies.getFirst())),
                        asked.lens().through(Viewpoint.of(agencies.getLast())),
                        List.of(person),
                        VIEW);
    }

    /** All of a content pack, what its entries said before among it. */
    private static Object pack(Asked asked, String person) {
        Circle circle = asked.the(CircleReader.class).circle(asked.lens(), person, VIEW);
        PackSources.Beside beside = asked.the(PackSources.class).read(asked.lens(), circle);
        return ContentPack.of(circle, circle.child(), beside.tellings(), beside.questions());
    }

    /** Of each two items that follow each other around somebody. */
    private static Object joining(Circle circle) {
        List<ItemRow> items = circle.itemsAround();
        return IntStream.range(1, items.size())
                .mapToObj(at -> Joining.of(circle.slice(), List.of(items.get(at - 1), items.get(at)), circle.runners()))
                .toList();
    }

    private static Object requests(Asked asked, boolean people) {
        return asked.the(CircleReader.class).requests(asked.lens(), asked.of(StatementKind.REQUEST), people, VIEW);
    }

    private static Object everything(Asked asked) {
        CircleReader circles = asked.the(CircleReader.class);
        return List.of(
                circles.everything(asked.lens(), VIEW),
                circles.everything(asked.lens(), asked.of(StatementKind.PERSON_RECORD), VIEW));
    }

    private static Object between(Asked asked) {
        List<String> ends = new ArrayList<>(asked.of(StatementKind.PERSON_RECORD));
        ends.addAll(asked.of(StatementKind.ITEM).stream().limit(3).toList());
        ends.addAll(asked.of(StatementKind.AGENCY).stream().limit(2).toList());
        String one = ends.getFirst();
        return Asked.each(
                ends.subList(1, ends.size()),
                other -> asked.the(CircleReader.class)
                        .<Set<String>>between(
                                asked.lens(), one, other, 6, VIEW, (slice, cut) -> slice.ids(), ids -> ids));
    }

    private static Object among(Asked asked) {
        return asked.the(CircleReader.class)
                .<Set<String>>among(
                        asked.lens(),
                        asked.of(StatementKind.PERSON_RECORD).stream().limit(4).toList(),
                        2,
                        VIEW,
                        (slice, cut) -> slice.ids(),
                        ids -> ids);
    }

    private static Object stalled(Asked asked, String agency) {
        Map<StalledStage, Object> stages = new TreeMap<>();
        for (StalledStage stage : StalledStage.values()) {
            stages.put(stage, asked.the(Stalled.class).at(asked.lens(), agency, stage, null));
        }
        return stages;
    }

    private static Object worklist(Asked asked, boolean live, int skip, int many) {
        return asked.the(Worklist.class).page(asked.lens(), WorklistFilter.everybody(live), skip, many);
    }

    private static News news(Asked asked) {
        return new News(
                Ids.fresh(),
                Moment.of(Instant.EPOCH),
                "somebody",
                "Somebody",
                News.What.RECORDED,
                new LinkedHashSet<>(asked.all()),
                new LinkedHashSet<>(asked.all()));
    }

    /** A few of many, spread over them: where each is asked the same. */
    private static List<String> some(List<String> all) {
        int step = Math.max(1, all.size() / 3);
        return IntStream.range(0, all.size())
                .filter(at -> at % step == 0)
                .mapToObj(all::get)
                .toList();
    }
}
