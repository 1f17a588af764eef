/** What Kith measures itself beside: the same findings in plain Cypher, kept and checked so that the measure is honest. */
@NullMarked
package org.kith.cli.bench;

import org.jspecify.annotations.NullMarked;
