package org.kith.enquiry.ui;

import java.util.List;
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

    /** The forms, each by the name under which what is typed in it is kept with what it is about. */
    static final String DECISION = "decide";

    static final String MEETING = "meeting";
    static final String ATTENDANCE = "attendance";
    static final String CHALLENGE = "challenge";
    static final String ANSWER = "challenge answer";
    static final String CONDITION = "condition";
    static final String CHECK = "condition check";
    static final String QUESTION = "question";

    /** Keeps what somebody types until it is saved. */
    public interface Drafts {

        /**
         * Keeps what is typed in a form.
         *
         * @param about id of what the form is about
         * @param form names the form among all that are about it
         */
        KeptForm form(String about, String form);

        /** Whether something was left in it. */
        boolean left(String about, String form);
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

    /** Takes a decision back; undoing that decides again. What is handed back tells the page. */
    Runnable takenBack(String what, Deciding.Act act) {
        Deciding.Act[] back = {deciding.takeBack(writing.get(), act)};
        return () -> acts.did(
                what,
                act.ids(),
                () -> back[0] = deciding.again(writing.get(), back[0]),
                () -> takenBack(what, back[0]).run());
    }

    /** Keeps what is typed in one of the forms. */
    KeptForm kept(String about, String form) {
        return drafts.form(about, form);
    }

    /** Whether something was left in one of the forms. */
    boolean left(String about, String form) {
        return drafts.left(about, form);
    }
}
