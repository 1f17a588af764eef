/** Small made-up deliveries, drawn by seed and dense at the boundaries of the gap catalogue, and what must hold on all. */
package org.kith.gaps.random;
