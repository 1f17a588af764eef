package org.kith.kernel;

/**
 * One thing that a read showed.
 *
 * @param kind what it is, in the words of the graph: {@code PersonRecord}, {@code InformationItem} …
 * @param id its internal id
 */
public record Touched(String kind, String id) {}
