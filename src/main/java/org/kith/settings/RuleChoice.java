package org.kith.settings;

/**
 * That an authority switched a rule on or off. Every choice is kept; of one rule the latest stands. A rule about which
 * nobody ever chose is on.
 *
 * @param rule its id, such as {@code R45}
 * @param on whether it is on from then
 */
public record RuleChoice(String rule, boolean on, Decided decided) {}
