package org.kith.gaps.scan;

import org.kith.store.CypherName;

/** The queries of the scan and the worklist. */
enum ScanCypher implements CypherName {
    SCOPE_ENQUIRIES,
    SCOPE_ENQUIRIES_OF,
    SCOPE_SENT,
    SCOPE_SENT_OF,
    SCOPE_CHILDREN,
    FINGERPRINTS,
    FORGET_WATCHED,
    WRITE_WATCHED,
    WRITE_FINDINGS,
    STAMP_WATCHED,
    WATCHED_OF_OTHER_SCANS,
    WATCHED_AMONG,
    WATCHED_DUE,
    UNSCANNED_CHANGES,
    CHANGES_SCANNED,
    CLAIM_SCAN,
    BEGIN_SCAN,
    LATEST_SCAN,
    DECIDE_SCAN,
    SCAN_DECISIONS,
    KEPT_OF_PATTERN,
    WORKLIST_CARDS,
    WORKLIST_COUNT,
    WORKLIST_FINDINGS,
    WORKLIST_CHOICES,
    OPENED_ROWS,
    COUNT_CHANGED,
    SCAN_CHANGED,
    QUALITY_READING,
    QUALITY_SEARCHED,
    QUALITY_VERIFIED,
    QUALITY_CHILDREN;

    @Override
    public String path() {
        return "gaps/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
