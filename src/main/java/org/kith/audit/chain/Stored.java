package org.kith.audit.chain;

/**
 * An entry as the store holds it.
 *
 * @param entry what it says
 * @param hash the hash that stands beside it
 */
public record Stored(Entry entry, String hash) {}
