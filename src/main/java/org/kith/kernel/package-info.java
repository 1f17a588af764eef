/**
 * What every room speaks: ids, time, the lens, protection, the record of reads, refusals. Pure Java: no Spring, no
 * Neo4j, no Vaadin.
 */
@NullMarked
package org.kith.kernel;

import org.jspecify.annotations.NullMarked;
