package org.kith.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.access.Emergency;
import org.kith.access.Openings;
import org.kith.access.Role;
import org.kith.enquiry.Desk;
import org.kith.enquiry.Notebook;
import org.kith.enquiry.Question;
import org.kith.information.LooseEnds;
import org.kith.information.life.Stalled;
import org.kith.information.life.StalledStage;
import org.kith.information.sharing.Receiving;
import org.kith.kernel.Ids;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.Viewpoint;
import org.kith.network.kept.SavedViews;
import org.kith.record.News;
import org.kith.record.NewsFeed;
import org.kith.record.Revising;
import org.kith.record.Saying;
import org.kith.record.Sayings;
import org.kith.record.Tellings;
import org.kith.record.Unsaved;
import org.kith.testing.DeliveredGraph;
import org.kith.testing.SignedInAs;
import org.kith.vocabulary.ItemPersonRole;
import org.kith.vocabulary.StatementKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever guesses or keeps the id of something sealed learns no more than of an id that nothing has: byte for byte. */
@SignedInAs(Role.ANALYST)
class GuessedIdsIT extends DeliveredGraph {

    private static final String VIEW = "a test";

    @Autowired
    Openings openings;

    @Autowired
    Notebook notebook;

    @Autowired
    LooseEnds looseEnds;

    @Autowired
    Sayings sayings;

    @Autowired
    Revising revising;

    @Autowired
    Tellings tellings;

    @Autowired
    SavedViews views;

    @Autowired
    Receiving receiving;

    @Autowired
    Stalled stalled;

    @Autowired
    Desk desk;

    @Autowired
    NewsFeed feed;

    @Autowired
    Unsaved unsaved;

    private Lens lens;
    private String child = "";
    private String loose = "";

    @BeforeEach
    void family() {
        deliver(Sealing.DECIDING.formatted(clock.today().minusMonths(1)));
        lens = lens();
        child = id("A");
        loose = id("I2");
    }

    @Test
    void whatIsSealedAnswersAsWhatIsNotThere() {
        Map<String, String> told = new TreeMap<>();
        for (String sealed : List.of("XP", "XH", "X", "XW", "XE", "XQ")) {
            String there = id(sealed);
            String nowhere = Ids.fresh();
            doors().forEach((door, way) -> {
                String one = said(() -> way.apply(there)).replace(there, "id");
                String other = said(() -> way.apply(nowhere)).replace(nowhere, "id");
                if (!one.equals(other)) {
                    told.put(door + " " + sealed, one + "\n   but " + other);
                }
            });
        }
        assertThat(told).isEmpty();
    }

    /** Addresses hold ids: what is no id, or is that of another kind of thing, answers alike too. */
    @Test
    void whatIsNoIdOrAnotherKindsAnswersAsWhatIsNotThere() {
        Map<String, String> told = new TreeMap<>();
        Map<String, Function<String, @Nullable Object>> pages = new LinkedHashMap<>();
        pages.put("person", id -> circles.circle(lens, id, VIEW));
        pages.put("household", id -> circles.household(lens, id, VIEW));
        pages.put("item", id -> circles.item(lens, id, VIEW));
        pages.put("agency", id -> circles.agency(lens, id, VIEW));
        Map<String, String> kinds = Map.of("person", "A", "household", "P", "item", "I1", "agency", "S");
        pages.forEach((page, way) -> {
            String expected = said(() -> way.apply(Ids.fresh()));
            assertThat(expected).startsWith("NotFound");
            for (String guess : List.of("", "null", "' OR 1=1", "../..", "%00", "\u0000", "*", "x".repeat(100_000))) {
                String answer = said(() -> way.apply(guess));
                if (!answer.equals(expected)) {
                    told.put(page + " " + guess.substring(0, Math.min(9, guess.length())), answer);
                }
            }
            kinds.forEach((kind, delivered) -> {
                String answer = said(() -> way.apply(id(delivered)));
                if (!kind.equals(page) && !answer.equals(expected)) {
                    told.put(page + " with the id of a " + kind, answer);
                }
            });
        });
        assertThat(told).isEmpty();
    }

    private Map<String, Function<String, @Nullable Object>> doors() {
        Map<String, Function<String, @Nullable Object>> doors = new LinkedHashMap<>();
        doors.put("page of a person", id -> circles.circle(lens, id, VIEW));
        doors.put("person of records", id -> circles.circle(lens, List.of(id), VIEW));
        doors.put("face", id -> circles.face(lens, id, VIEW).ids());
        doors.put("read on", id -> circles.around(lens, id, VIEW));
        doors.put("page of a place", id -> circles.household(lens, id, VIEW));
        doors.put("page of an item", id -> circles.item(lens, id, VIEW));
        doors.put("page of an agency", id -> circles.agency(lens, id, VIEW));
        doors.put("lists", id -> circles.people(lens, List.of(id), VIEW).ids());
        doors.put("items", id -> circles.items(lens, List.of(id), VIEW).ids());
        doors.put(
                "requests",
                id -> circles.requests(lens, List.of(id), true, VIEW).rows(org.kith.circle.RequestRow.class));
        doors.put("door", id -> circles.opens(lens, id));
        doors.put(
                "eyes of",
                id -> circles.circle(lens.through(Viewpoint.of(id)), List.of(child), VIEW)
                        .map(circle -> circle.slice().ids().size()));
        doors.put(
                "ways",
                id -> circles.between(
                                lens,
                                child,
                                id,
                                4,
                                VIEW,
                                (slice, cut) -> slice.ids().size(),
                                n -> Set.of())
                        .found());
        doors.put("tellings", id -> tellings.of(lens, id));
        doors.put("question", id -> {
            notebook.ask(lens, new Question.Asked(child, "What of it?", null, null, null, null, null, List.of(id)));
            return "kept";
        });
        doors.put("question about", id -> {
            notebook.ask(lens, new Question.Asked(id, "What of it?", null, null, null, null, null, List.of()));
            return "kept";
        });
        doors.put("questions", id -> notebook.of(lens, List.of(id)));
        doors.put(
                "joining",
                id -> looseEnds
                        .join(lens, loose, id, ItemPersonRole.SUBJECT, "because")
                        .size());
        doors.put(
                "joining it",
                id -> looseEnds
                        .join(lens, id, child, ItemPersonRole.SUBJECT, "because")
                        .size());
        doors.put(
                "saying",
                id -> sayings.say(
                                lens,
                                List.of(Saying.of(StatementKind.ITEM_PERSON)
                                        .names("item", loose)
                                        .names("person", id)
                                        .cell("state", "joined")
                                        .build()))
                        .size());
        doors.put("withdrawing", id -> {
            sayings.withdraw(lens, List.of(id));
            return "withdrawn";
        });
        doors.put("bringing back", id -> {
            sayings.restore(lens, List.of(id));
            return "brought back";
        });
        doors.put(
                "revising",
                id -> revising.revise(
                        lens,
                        id,
                        "",
                        Saying.of(StatementKind.ITEM).cell("summary", "x").build(),
                        "because"));
        doors.put("draft", id -> unsaved.mine(lens, id).size());
        doors.put("view", id -> views.draft(lens, id));
        doors.put("sent", id -> receiving.board(lens, id));
        doors.put("stalled", id -> stalled.at(lens, id, StalledStage.SENT, null).items());
        doors.put("desk", id -> desk.rows(lens, id, 5));
        doors.put(
                "news",
                id -> feed.seen(
                        lens,
                        new News(
                                Ids.fresh(),
                                Moment.of(Instant.EPOCH),
                                "x",
                                "X",
                                News.What.RECORDED,
                                Set.of(id),
                                Set.of(id))));
        doors.put("contact", id -> openings.contact(id, "A referral", null).kind());
        doors.put(
                "emergency",
                id -> openings.emergency(id, Emergency.HARM_TODAY, "Somebody is at the door")
                        .kind());
        return doors;
    }

    private static String said(Supplier<@Nullable Object> asked) {
        try {
            return String.valueOf(asked.get());
        } catch (RuntimeException refused) {
            return refused.getClass().getSimpleName() + ": " + refused.getMessage();
        }
    }
}
