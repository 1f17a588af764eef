package org.kith.gaps.known;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kith.circle.Circle;
import org.kith.gaps.Finding;
import org.kith.settings.Clocks;

/**
 * The coverage statement: what the picture of one child rests on and what it does not hold, in four to eight short
 * sentences with dates. It stands wherever a child is shown or written about, so that nobody takes what was delivered for
 * all there is. It holds no percentage and no count of anything but agencies, and it rests on what the reader may see: a
 * sealed row leaves no trace in it.
 *
 * <p>Source: published reviews turn again and again on taking one of these states for another: never asked, asked and not
 * answered, answered under another name, refused, never joined to the child.
 *
 * @param day the day looked from, as it is written in the plain text
 * @param sentences in the order in which they are read
 */
public record CoverageStatement(String day, List<Said> sentences) {

    private static final int MOST = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** What a sentence is about; the order in which they are read. */
    public enum Topic {
        RESTS_ON,
        ANSWERED,
        WAITING,
        OLD_NAMES,
        NOT_ASKED,
        UNMENTIONED,
        VOICE,
        DISAGREE,
        COVERS
    }

    /**
     * One sentence.
     *
     * @param unknown whether it says what is not known, rather than what is
     * @param rows internal ids of the rows behind it
     */
    public record Said(Topic topic, String text, boolean unknown, List<String> rows) {

        public Said {
            rows = rows.stream().distinct().toList();
        }

        private Said with(Said other) {
            List<String> both = new ArrayList<>(rows);
            both.addAll(other.rows);
            return new Said(topic, text + " " + other.text, unknown || other.unknown, both);
        }
    }

    public CoverageStatement {
        sentences = List.copyOf(sentences);
    }

    /**
     * The statement of a circle.
     *
     * @param findings the findings that stand on the child's page
     */
    public static CoverageStatement of(Circle circle, List<Finding> findings, Clocks clocks) {
        Asks asks = new Asks(circle, clocks);
        List<Said> said = new ArrayList<>();
        said.add(new RestsOn(circle).sentence());
        said.addAll(new AskedSentences(circle, asks).sentences());
        said.addAll(new UnaskedSentence(circle, asks, findings).sentences());
        if (circle.child().child()) {
            said.addAll(Unmentioned.in(circle).sentences());
            said.addAll(new Voice(circle).sentences());
        }
        said.addAll(new Disagreements(circle).sentences());
        said.addAll(new RestsOn(circle).covers());
        return new CoverageStatement(DAY.format(circle.day()), fit(said));
    }

    /** Sentences of one topic stand together where there would be too many; then what was delivered joins the first. */
    private static List<Said> fit(List<Said> said) {
        List<Said> fitted = new ArrayList<>(said);
        for (int at = fitted.size() - 1; at > 0 && fitted.size() > MOST; at--) {
            if (fitted.get(at).topic() == fitted.get(at - 1).topic()) {
                fitted.set(at - 1, fitted.get(at - 1).with(fitted.remove(at)));
            }
        }
        if (fitted.size() > MOST && fitted.getLast().topic() == Topic.COVERS) {
            Said covers = fitted.removeLast();
            fitted.set(0, fitted.getFirst().with(covers));
        }
        return fitted;
    }

    /** The statement as plain text, to stand in a document; it says from which day it looks. */
    public String text() {
        return "As known on " + day + ". " + sentences.stream().map(Said::text).collect(Collectors.joining(" "));
    }
}
