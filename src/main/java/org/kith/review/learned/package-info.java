/**
 * What the readers of reviews say helped or hindered, by a list that the partnership owns, and the lessons they draw: with
 * an action, an owner, and what it changed. Own words of people, kept in every version; the program adds none of its own.
 */
@NullMarked
@NamedInterface("learned")
package org.kith.review.learned;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
