package org.kith.exchange;

/** Hears how far a piece of work has come. Called often and on the working thread: whoever listens must be quick. */
@FunctionalInterface
public interface Progress {

    /** For work that nobody watches. */
    Progress UNWATCHED = (step, done, inAll) -> {};

    /** What is being done. */
    enum Step {
        /** Rows are read and checked; nothing is written. */
        CHECKING,
        /** Rows are written to the store. */
        WRITING,
        /** Rows are written to files. */
        EXPORTING,
        /** People are made up and written to files. */
        GENERATING
    }

    /**
     * @param step what is being done
     * @param done rows done, or people where people are made up
     * @param inAll rows or people in all, as far as known
     */
    void rows(Step step, long done, long inAll);
}
