/**
 * The chain of the record of reads as plain values: how an entry is written as bytes, how entries hold each other, and
 * what a check of them finds. Nothing here knows the store, so that anybody can check it by hand with the words of
 * {@code src/docs/audit.md}.
 */
@NullMarked
@NamedInterface("chain")
package org.kith.audit.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
