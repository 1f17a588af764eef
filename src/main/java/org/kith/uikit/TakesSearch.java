package org.kith.uikit;

/**
 * The page that answers the search box of the frame: the one at the empty route. The frame goes there and hands the text
 * over, so that what was typed never stands in an address or a title.
 */
public interface TakesSearch {

    /**
     * Looks for what was typed and shows it.
     *
     * @param text as typed, not blank
     */
    void search(String text);
}
