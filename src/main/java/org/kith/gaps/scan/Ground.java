package org.kith.gaps.scan;

import org.kith.vocabulary.Coded;

/** Why Kith looks for gaps around a child: somebody is, or lately was, worried; or the authority decided to look wider. */
public enum Ground implements Coded {
    /** An enquiry about the child is open. */
    LIVE("live", "an enquiry is open"),
    /** An enquiry about the child was closed in the last 12 months. */
    CLOSED("closed", "an enquiry was closed in the last 12 months"),
    /** Something about the child was sent to children's social care in the last 12 months. */
    SENT("sent", "something was sent to children’s social care in the last 12 months"),
    /** The authority decided to look at every child. */
    WIDER("wider", "the authority decided to look at every child");

    private final String code;
    private final String label;

    Ground(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
