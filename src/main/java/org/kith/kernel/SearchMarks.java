package org.kith.kernel;

/**
 * Words that nobody types and that stand among the searched words of a statement to say what it is: whoever writes them and
 * whoever asks for them must mean the same.
 */
public final class SearchMarks {

    /** Stands in the searched words of every place, so that places can be asked for alone. */
    public static final String PLACE = "qqplace";

    private SearchMarks() {}
}
