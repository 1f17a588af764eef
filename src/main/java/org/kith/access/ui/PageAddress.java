package org.kith.access.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.kernel.KithException;

/** Reads the id out of the address of a page: how those who see no names are told whom something is about. */
final class PageAddress {

    private static final Pattern ID =
            Pattern.compile("(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f-])");

    private PageAddress() {}

    /**
     * @param typed the address of a page, or the id that stands in it
     * @throws KithException.Invalid when no id is in it
     */
    static String id(String typed) {
        Matcher matcher = ID.matcher(typed.strip());
        if (!matcher.find()) {
            throw new KithException.Invalid(
                    "Paste the address of the page, as whoever opened it sees it in their browser, or the id in it.");
        }
        return matcher.group();
    }
}
