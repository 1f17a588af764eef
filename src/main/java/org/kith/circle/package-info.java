/**
 * All that bears on one child under one lens, as an immutable value: a {@link org.kith.circle.Slice} of what is known
 * about some people, and the {@link org.kith.circle.Circle} of one child in it, which offers the words of the gap
 * catalogue as methods. Pure Java: nothing here reads a database.
 */
@NullMarked
package org.kith.circle;

import org.jspecify.annotations.NullMarked;
