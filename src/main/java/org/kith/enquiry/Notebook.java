package org.kith.enquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.circle.CircleReader;
import org.kith.kernel.DomainClock;
import org.kith.kernel.Ids;
import org.kith.kernel.KithException;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;
import org.kith.kernel.PlainText;
import org.kith.record.News;
import org.kith.store.GraphReader;
import org.kith.store.GraphWriter;

/**
 * The curiosity notebook: questions about children, kept until they are answered or cannot be. A question exists for whoever
 * sees the child and everything the question names; an agency's own eyes see none, for the notebook is that of the
 * partnership. What a question said before a change is kept beside it. Whether somebody may write is the affair of whoever
 * calls.
 */
public final class Notebook {

    private static final String VIEW = "notebook";
    private static final int LONGEST = 2_000;

    private final GraphReader reader;
    private final GraphWriter graph;
    private final DomainClock clock;
    private final CircleReader circles;

    Notebook(GraphReader reader, GraphWriter graph, DomainClock clock, CircleReader circles) {
        this.circles = circles;
        this.reader = reader;
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * The questions about a child: those that are open, the longest open first, then those that were settled, the latest
     * first. What had not been answered by the moment looked from was open then.
     *
     * @param records ids of the records of the child
     */
    public List<Question> of(Lens lens, Collection<String> records) {
        if (lens.viewpoint().agency() != null) {
            return List.of();
        }
        List<Question> all = reader.read(lens, VIEW, reading -> {
            List<Question> found = new ArrayList<>();
            reading.each(EnquiryCypher.QUESTIONS, Map.of("ids", List.copyOf(records)), row -> {
                Map<String, Object> node = row.properties("question");
                reading.touch("PersonRecord", row.text("child"));
                found.add(question(lens, node, row.text("child")));
            });
            return found;
        });
        if (lens.remit().pseudonyms()) {
            all.replaceAll(question -> question.said(words -> circles.disguised(lens, words)));
        }
        List<Question> sorted = new ArrayList<>(all.stream()
                .filter(question -> lens.asOf().includes(question.askedAt()))
                .filter(Question::open)
                .toList());
        all.stream()
                .filter(question -> lens.asOf().includes(question.askedAt()) && !question.open())
                .sorted(java.util.Comparator.comparing(
                        Question::settledAt,
                        java.util.Comparator.nullsLast(java.util.Comparator.<Moment>reverseOrder())))
                .forEach(sorted::add);
        return sorted;
    }

    private static Question question(Lens lens, Map<String, Object> node, String child) {
        Moment settled = (Moment) node.get("settledAt");
        boolean open = settled == null || !lens.asOf().includes(settled);
        return new Question(
                text(node, "id"),
                child,
                text(node, "text"),
                (String) node.get("agency"),
                (String) node.get("person"),
                (String) node.get("whom"),
                (String) node.get("why"),
                (String) node.get("enquiry"),
                (Moment) Objects.requireNonNull(node.get("askedAt")),
                text(node, "askedByName"),
                open ? Question.State.OPEN : Question.State.valueOf(text(node, "state")),
                open ? null : settled,
                open ? null : (String) node.get("settledByName"),
                open ? null : (String) node.get("words"),
                open ? null : (String) node.get("item"),
                ((Number) Objects.requireNonNull(node.get("number"))).longValue());
    }

    private static String text(Map<String, Object> node, String name) {
        return Objects.toString(node.get(name), "");
    }

    /**
     * Keeps a question.
     *
     * @return its id
     * @throws KithException.Invalid when it asks nothing, or of nobody
     * @throws KithException.NotFound when the child or something it names does not exist for them
     */
    public String ask(Lens lens, Question.Asked asked) {
        if (asked.text().strip().length() < 3 || asked.text().length() > LONGEST) {
            throw new KithException.Invalid("Write the question, in at most " + LONGEST + " characters.");
        }
        Moment now = now(lens);
        Set<String> named = new HashSet<>(asked.names());
        named.add(asked.child());
        checkSeen(lens, named);
        String id = Ids.fresh();
        Map<String, Object> question = new HashMap<>();
        question.put("id", id);
        question.put("text", PlainText.typed(asked.text()));
        question.put("agency", asked.agency());
        question.put("person", asked.person());
        question.put("whom", blankToNull(asked.whom()));
        question.put("why", blankToNull(asked.why()));
        question.put("enquiry", asked.enquiry());
        question.put("askedAt", now);
        question.put("askedBy", lens.reader().id());
        question.put("askedByName", lens.reader().name());
        question.put("state", Question.State.OPEN.name());
        question.put("number", 1L);
        return graph.write(writing -> {
            writing.run(
                    EnquiryCypher.ASK_QUESTION,
                    Map.of("child", asked.child(), "names", asked.names(), "question", question));
            note(writing, lens, News.What.RECORDED, id, asked.child());
            return id;
        });
    }

    /** Open pages of the child learn of it, in the same change; what it says they read through their own lens. */
    private static void note(GraphWriter.Writing writing, Lens lens, News.What what, String id, String child) {
        writing.run(
                EnquiryCypher.NOTE_QUESTION,
                Map.of(
                        "act", Ids.fresh(),
                        "by", lens.reader().id(),
                        "byName", lens.reader().name(),
                        "what", what.name(),
                        "id", id,
                        "child", child));
    }

    /**
     * Whether news is of a question that exists for a reader: nothing is told of one that names what is sealed for them, nor
     * through an agency’s own eyes.
     */
    public boolean news(Lens lens, News news) {
        return lens.viewpoint().agency() == null
                && !reader.read(lens, VIEW, reading -> {
                            List<String> children = reading.rows(
                                    EnquiryCypher.QUESTIONS_SEEN,
                                    Map.of("ids", List.copyOf(news.statements())),
                                    row -> row.text("child"));
                            children.forEach(child -> reading.touch("PersonRecord", child));
                            return children;
                        })
                        .isEmpty();
    }

    /**
     * Settles a question.
     *
     * @param state answered, or cannot be answered
     * @param words the answer, or why there cannot be one
     * @param item id of the item that answers it, or null
     * @return its number from now on
     * @throws KithException.Stale when somebody changed it since it was seen: nothing was saved
     * @throws KithException.Invalid when neither words nor an item answer it, or it is not said why it cannot be
     */
    public long settle(Lens lens, Question question, Question.State state, String words, @Nullable String item) {
        if (words.length() > LONGEST) {
            throw new KithException.Invalid("That is too long. Keep it under " + LONGEST + " characters.");
        }
        if (state == Question.State.CANNOT && words.strip().length() < 3) {
            throw new KithException.Invalid("Say why it cannot be answered, and what was tried.");
        }
        if (state == Question.State.ANSWERED && words.isBlank() && item == null) {
            throw new KithException.Invalid("Write the answer, or choose the item that answers it.");
        }
        Moment now = now(lens);
        Map<String, Object> change = new HashMap<>();
        change.put("state", state.name());
        change.put("settledAt", now);
        change.put("settledBy", lens.reader().id());
        change.put("settledByName", lens.reader().name());
        change.put("words", blankToNull(words));
        change.put("item", item);
        return change(lens, News.What.ADDED, question.id(), question.child(), question.number(), change, item);
    }

    /**
     * Opens a question again; what was said of it stays readable beside it.
     *
     * @param number the number it had when it was seen
     */
    public long reopen(Lens lens, Question question, long number) {
        Map<String, Object> change = new HashMap<>();
        change.put("state", Question.State.OPEN.name());
        for (String name : List.of("settledAt", "settledBy", "settledByName", "words", "item")) {
            change.put(name, null);
        }
        return change(lens, News.What.BROUGHT_BACK, question.id(), question.child(), number, change, null);
    }

    /** Takes a question out of the notebook that was kept by mistake; that it was kept stays. */
    public long takeOut(Lens lens, String question, String child, long number) {
        Map<String, Object> change = new HashMap<>();
        change.put("withdrawnAt", now(lens));
        change.put("withdrawnBy", lens.reader().id());
        return change(lens, News.What.TAKEN_BACK, question, child, number, change, null);
    }

    /** Puts a question back that was taken out. */
    public long putBack(Lens lens, String question, String child, long number) {
        Map<String, Object> change = new HashMap<>();
        change.put("withdrawnAt", null);
        change.put("withdrawnBy", null);
        return change(lens, News.What.BROUGHT_BACK, question, child, number, change, null);
    }

    private long change(
            Lens lens,
            News.What what,
            String question,
            String child,
            long number,
            Map<String, Object> change,
            @Nullable String item) {
        now(lens);
        Set<String> named = new HashSet<>(Set.of(child));
        if (item != null) {
            named.add(item);
        }
        checkSeen(lens, named);
        change.put("number", number + 1);
        List<Long> changed = graph.write(writing -> {
            List<Long> numbers = writing.rows(
                    EnquiryCypher.CHANGE_QUESTION,
                    Map.of(
                            "child", child,
                            "id", question,
                            "number", number,
                            "names", item == null ? List.of() : List.of(item),
                            "change", change),
                    row -> row.number("number"));
            if (!numbers.isEmpty()) {
                note(writing, lens, what, question, child);
            }
            return numbers;
        });
        if (changed.isEmpty()) {
            throw new KithException.Stale(
                    "Somebody else changed this question meanwhile. Nothing was overwritten. Load the page again.");
        }
        return changed.getFirst();
    }

    private void checkSeen(Lens lens, Set<String> ids) {
        List<String> seen = reader.read(
                lens,
                VIEW,
                reading -> reading.rows(
                        EnquiryCypher.QUESTION_THINGS, Map.of("ids", List.copyOf(ids)), row -> row.text("id")));
        if (!seen.containsAll(ids)) {
            throw new KithException.NotFound(
                    "What this is about is not recorded any more. Nothing was saved. Load the page again.");
        }
    }

    private Moment now(Lens lens) {
        if (lens.reader().system() || !lens.asOf().day().equals(clock.today())) {
            throw new KithException.Refused(
                    "What is recorded can only be changed looking from now. Nothing was saved. Go back to now first.");
        }
        return Moment.of(clock.now());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : PlainText.typed(text);
    }
}
