package org.kith.retention;

import org.kith.store.CypherName;

/** The queries of this room. */
enum RetentionCypher implements CypherName {
    FORGET_DERIVED,
    FORGET_QUESTIONS,
    QUESTIONS_MENTIONING,
    FORGET_REMINDERS,
    FORGET_VIEWS,
    FORGET_REVIEWS,
    FORGET_STANDING,
    WORDS_BESIDE,
    CHANGE_WORDS,
    WORDS_OF_READS,
    LEFT_BEHIND,
    LEFT_NAMES,
    KEEP,
    KEEPINGS,
    FORGET_KEEPINGS,
    PROPOSE,
    STEP,
    DELETIONS,
    CHOOSE_PERIOD,
    PERIOD_CHOICES,
    PERSON,
    NAMING,
    CARE_HOMES,
    CHILDREN_OF,
    CANDIDATES,
    SEEN;

    @Override
    public String path() {
        return "retention/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
