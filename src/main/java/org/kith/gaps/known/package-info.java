/**
 * What is known around a child and what is not: who was asked and what came of it, and the coverage statement that every
 * page and document about a child carries instead of a claim to a full picture. Pure functions of a circle and its
 * findings.
 */
@NullMarked
@NamedInterface("known")
package org.kith.gaps.known;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
