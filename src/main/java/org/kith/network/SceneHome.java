package org.kith.network;

/**
 * A home: a container around those who stay there.
 *
 * @param label the address, or whom to contact where it is not for this reader
 * @param restricted whether the address is not shown
 * @param sentence what it is, in words
 */
public record SceneHome(String id, String label, boolean restricted, String sentence) {}
