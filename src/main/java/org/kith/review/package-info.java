/**
 * Named reviews as their readers meet them: whose children, what was known and when, and what could have been seen. What
 * opens a review to whom stands in the room {@code access}; that names are replaced, in {@code circle}, where rows are read.
 */
@NullMarked
package org.kith.review;

import org.jspecify.annotations.NullMarked;
