package org.kith.kernel;

import java.util.regex.Pattern;

/**
 * Text without what is no text: control characters, and those that turn the direction of whatever follows (Unicode
 * Technical Report 36, section 2.6), by which one name reads as another and a sentence behind it backwards. Joiners and
 * marks of direction that languages are written with stay.
 */
public final class PlainText {

    /** What is said where something was taken out. */
    public static final String WITHOUT = "is kept without characters that cannot be seen and change how text reads";

    private static final Pattern NO_TEXT =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFFF9-\\uFFFB]|\\p{Cs}|\\uFEFF");

    private PlainText() {}

    /** The same text without them; the very same where there are none. */
    public static String of(String text) {
        return NO_TEXT.matcher(text).replaceAll("");
    }

    /** What somebody typed into a field, as it is kept: without them, and without blanks around it. */
    public static String typed(String text) {
        return of(text).strip();
    }
}
