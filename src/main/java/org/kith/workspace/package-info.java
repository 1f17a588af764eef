/**
 * Pages that put the rooms together: Find, and the pages of a child, an adult, a place, an agency and an item. What a page
 * says is worked out by plain classes; views only lay it out.
 */
@NullMarked
package org.kith.workspace;

import org.jspecify.annotations.NullMarked;
