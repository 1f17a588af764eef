package org.kith.settings;

/** That an authority set its clocks. Every choice is kept; the latest stands. */
public record ClockChoice(ClockSetting setting, Decided decided) {}
