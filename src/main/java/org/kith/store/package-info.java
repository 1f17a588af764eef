/**
 * The graph store: embedded or remote Neo4j behind one driver, the versions of its schema, the catalogue of queries and
 * the runner, which hands out no row before the read is on record.
 */
@NullMarked
package org.kith.store;

import org.jspecify.annotations.NullMarked;
