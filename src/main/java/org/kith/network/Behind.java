package org.kith.network;

/**
 * What lies behind something and is not in the picture, counted before it is opened.
 *
 * @param count how many would come; 0 only where something was opened
 * @param opened how many were brought this way already
 */
public record Behind(Way way, int count, int opened) {}
