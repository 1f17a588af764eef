/** The pages of the papers. */
@org.jspecify.annotations.NullMarked
package org.kith.papers.ui;
