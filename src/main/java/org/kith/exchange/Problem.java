package org.kith.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Why a row, an id of a list or an identifier is spoken of in the report.
 *
 * @param column the column it is about, or null for the row as a whole
 * @param value what stands in it; never goes into a log
 * @param what what is wrong, without the value
 */
record Problem(@Nullable String column, String value, String what) {

    private static final int SHOWN = 80;

    /** As it stands in the rejects file: where, what, why. */
    String reason(String file, int line) {
        String place = file + " line " + line;
        if (column == null) {
            return place + ": " + what;
        }
        return place + ", " + column + (value.isEmpty() ? "" : " \"" + shortened() + "\"") + ": " + what;
    }

    private String shortened() {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
