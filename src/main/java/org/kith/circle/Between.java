package org.kith.circle;

/**
 * What was read between two things.
 *
 * @param found what the reader looked for among all that was read
 * @param slice what may be shown of it: the rows chosen, the people and items they speak of, and nothing else that was read
 * @param cut whether the reading ended at its bound before everything near enough was read
 */
public record Between<T>(T found, Slice slice, boolean cut) {}
