package org.kith.information.recording;

import org.kith.store.CypherName;

/** The queries of this room. */
enum RecordingCypher implements CypherName {
    DRAFTS,
    KEEP_DRAFT,
    DROP_DRAFT,
    FORGET_DRAFTS;

    @Override
    public String path() {
        return "information/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
