/**
 * Documents and pictures from plain values: Word, PDF, SVG, CSV, GraphML, JSON. It knows nothing of children or graphs;
 * whoever hands a value over has decided who may see it. Every text is written as text, whatever stands in it.
 */
@NullMarked
package org.kith.paper;

import org.jspecify.annotations.NullMarked;
