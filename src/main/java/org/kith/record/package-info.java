/**
 * The only writer of statements: versions, references, sealing, the projection of direct edges, and the provenance of
 * every row. Rooms that change data write through here.
 */
@NullMarked
package org.kith.record;

import org.jspecify.annotations.NullMarked;
