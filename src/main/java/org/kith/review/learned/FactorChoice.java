package org.kith.review.learned;

import java.time.Instant;

/**
 * That the partnership added an entry of the list, put it in other words, or retired it. Every choice is kept.
 *
 * @param factor how the entry stood from then
 * @param by name of whoever decided, as it was then
 * @param reason in their words
 * @param at on the real clock
 */
public record FactorChoice(Factor factor, String by, String reason, Instant at) {}
