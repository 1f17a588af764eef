package org.kith.information.recording;

/**
 * Something typed that is unlikely and not impossible: it is asked about, and kept with a reason.
 *
 * @param code names it among the reasons of a {@link Recording}
 * @param column the column it is about
 * @param question what is asked, in a sentence or two
 */
public record Doubt(String code, String column, String question) {}
