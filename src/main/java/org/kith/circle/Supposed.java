package org.kith.circle;

/**
 * What is known around some people, and what would be known if something more were said: for seeing what a decision would
 * change before it is made. Nothing of it is written anywhere.
 */
public record Supposed(Slice now, Slice then) {}
