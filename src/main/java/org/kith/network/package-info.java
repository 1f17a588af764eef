/**
 * The scene around a child: who and what stands around it, what lies behind each thing, and what is not there and should
 * be. Pure values; the screens below {@code ui} draw them.
 */
@NullMarked
package org.kith.network;

import org.jspecify.annotations.NullMarked;
