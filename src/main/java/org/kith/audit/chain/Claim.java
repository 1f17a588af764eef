package org.kith.audit.chain;

/**
 * That a writer's chain reached so far, with that hash, said by somebody: another writer, the writer's own head, the
 * process that is still writing, or a printed anchor.
 *
 * @param head how far
 * @param by who says so, as a damage will tell: "the printed anchor", "entry 12 of writer …"
 */
public record Claim(Head head, String by) {}
