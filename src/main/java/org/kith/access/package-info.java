/**
 * Accounts, what each role may do, clearances, and the one place where lenses are made: who looks, why, as of when,
 * through whose eyes, and which sealed rows exist for them.
 */
@NullMarked
package org.kith.access;

import org.jspecify.annotations.NullMarked;
