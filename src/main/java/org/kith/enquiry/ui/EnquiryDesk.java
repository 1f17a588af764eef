package org.kith.enquiry.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kith.circle.Circle;
import org.kith.enquiry.Deciding;
import org.kith.enquiry.Notebook;
import org.kith.enquiry.Question;
import org.kith.gaps.Finding;
import org.kith.kernel.Lens;
import org.kith.kernel.Moment;

/**
 * What the screens of the enquiries about one child need: the child, who writes, and where it goes.
 *
 * @param child id of the record by which the child's pages are addressed
 * @param findings the gaps that stand on the child's pages
 * @param questions the child's notebook
 * @param name the name of whoever writes, with their team
 * @param agency id of the agency whoever writes works for, where it is known
 * @param looking what the page was read through
 * @param writing who writes; throws where they may not
 * @param may whether they may write from here
 * @param acts tells the page what was done
 * @param drafts keeps what is not saved yet
 */
public record EnquiryDesk(
        Circle circle,
        String child,
        List<Finding> findings,
        List<Question> questions,
        Deciding deciding,
        Notebook notebook,
        String name,
        Optional<String> agency,
        Lens looking,
        Supplier<Lens> writing,
        boolean may,
        Acts acts,
        Drafts drafts) {

    /** Keeps the decision that somebody writes until it is saved. */
    public interface Drafts {

        /**
         * What was left of it; empty where nothing was.
         *
         * @param enquiry id of the enquiry
         */
        Map<String, String> left(String enquiry);

        /**
         * Keeps it in the place of what was kept before.
         *
         * @return in words, that it is kept, or why not
         */
        String keep(String enquiry, Map<String, String> typed);

        /** Forgets it, because it is saved or not wanted. */
        void drop(String enquiry);
    }

    /** Tells the page what was done, and how it is undone. */
    public interface Acts {

        /** Statements were made: they are taken back by their ids. */
        void said(String what, List<String> ids);

        /** Something else was done. */
        void did(String what, List<String> ids, Runnable back, Runnable again);

        /** Nothing was done: the page as it stands now. */
        void show();
    }

    Moment now() {
        return deciding.now();
    }

    /** Those that are still open, the longest open first. */
    public List<Question> openQuestions() {
        return questions.stream().filter(Question::open).toList();
    }

    /** After an act that is taken back as a whole. */
    void did(String what, Deciding.Act act) {
        Deciding.Act[] back = {act};
        acts.did(
                what,
                act.ids(),
                () -> back[0] = deciding.takeBack(writing.get(), act),
                () -> did(what, deciding.again(writing.get(), back[0])));
    }

    /** After a decision was taken back: undoing that decides again. */
    void tookBack(String what, Deciding.Act act) {
        Deciding.Act[] back = {deciding.takeBack(writing.get(), act)};
        acts.did(
                what,
                act.ids(),
                () -> back[0] = deciding.again(writing.get(), back[0]),
                () -> tookBack(what, back[0]));
    }
}
