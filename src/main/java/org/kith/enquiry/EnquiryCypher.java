package org.kith.enquiry;

import org.kith.store.CypherName;

/** The queries of this room. */
enum EnquiryCypher implements CypherName {
    ANSWERED_BY_AGENCY,
    ANSWERED_MEANWHILE,
    ASK_QUESTION,
    CHANGE_QUESTION,
    HOLD_GRADE,
    HOLD_REQUESTS,
    NOTE_QUESTION,
    OPEN_REQUESTS,
    QUESTIONS,
    QUESTIONS_SEEN,
    QUESTION_THINGS,
    REMIND,
    REMINDERS,
    REQUESTS_TO_AGENCY,
    SET_ASIDE,
    SET_ASIDE_MEANWHILE,
    TAKE_REMINDERS_BACK;

    @Override
    public String path() {
        return "enquiry/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
