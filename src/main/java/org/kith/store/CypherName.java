package org.kith.store;

/**
 * A query by the name of its file. Each room lists its own as an enum; the catalogue checks that every file is named
 * exactly once and every name has its file.
 */
public interface CypherName {

    /** Folder and file without the ending, such as {@code circle/around-people}. */
    String path();
}
