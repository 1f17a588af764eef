package org.kith.paper;

/**
 * A document: a head, a table, and what it rests on.
 *
 * @param heading of the table
 */
public record PaperDocument(Cover cover, String heading, PaperTable table) {}
