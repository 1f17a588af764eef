package org.kith.record;

import org.kith.store.CypherName;

/** The queries of this room. */
enum RecordCypher implements CypherName {
    LAST_DELIVERY,
    OPEN_DELIVERY,
    FINISH_DELIVERY,
    UNFINISHED_DELIVERIES,
    FIND_STATEMENTS,
    KNOWN_STATEMENTS,
    FIND_BY_ID,
    CREATE_STATEMENTS,
    CHANGE_STATEMENTS,
    NAME_THINGS,
    SEEN,
    WITHDRAW_STATEMENTS,
    RESTORE_STATEMENTS,
    RETRACT_EDGES,
    DEPENDENTS,
    RESEAL,
    UNDO_CREATED,
    UNDO_CHANGED,
    UNDO_NAMED,
    CLOSE_UNDONE,
    CLEAR_PROJECTION,
    STATEMENTS_AFTER,
    PROJECT_STAYS,
    PROJECT_KINSHIPS,
    PROJECT_INVOLVEMENTS,
    PROJECT_ITEMS,
    PROJECT_JUDGEMENTS,
    NOTE_CHANGE,
    CLOSE_CHANGE,
    HIDE_DERIVED,
    LOCK_VERSION,
    TELLINGS,
    NOTE_NEWS,
    NEWS_SINCE,
    NEWS_SEEN,
    TAKE_DOWN_NEWS,
    DRAFTS,
    DRAFTS_OF_FORM,
    KEEP_DRAFT,
    DROP_DRAFT,
    FORGET_DRAFTS;

    @Override
    public String path() {
        return "record/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
