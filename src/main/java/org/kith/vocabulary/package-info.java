/** The words of the graph: code lists with their labels, and the kinds of statement with their columns. */
@NullMarked
package org.kith.vocabulary;

import org.jspecify.annotations.NullMarked;
