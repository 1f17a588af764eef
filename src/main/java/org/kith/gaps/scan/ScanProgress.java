package org.kith.gaps.scan;

import org.jspecify.annotations.Nullable;

/**
 * How far the scan has come, and how much it has changed since findings are kept.
 *
 * @param scan the scan begun last; null before the first
 * @param changed how often a child was kept otherwise than before: it only grows, so that an open page can say that
 *     something has changed since it was read
 */
public record ScanProgress(@Nullable ScanState scan, long changed) {}
