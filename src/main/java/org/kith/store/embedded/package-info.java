/** Neo4j Community in the same process: the default store. Nothing outside this package knows it is there. */
@NullMarked
package org.kith.store.embedded;

import org.jspecify.annotations.NullMarked;
