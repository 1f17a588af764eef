package org.kith.gaps.scan;

/** Looks at everybody in scope at once, for tests in which nothing does so in the background. */
public final class ScanNow {

    private ScanNow() {}

    /** Looks at what is written and not looked at, or at everybody. */
    public static void everybody(Scan scan) {
        scan.changes();
        scan.everybody(true);
    }
}
