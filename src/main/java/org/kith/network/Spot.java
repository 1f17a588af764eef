package org.kith.network;

/** Where somebody put a node by hand, and whether layouts leave it there. */
public record Spot(double x, double y, boolean pinned) {}
