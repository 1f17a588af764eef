/**
 * The network element, seen from Java: typed things to draw, the scene that tells the browser only what has changed,
 * and what the user does with it. It knows shapes and lines, not people and agencies; screens translate.
 */
@NullMarked
@NamedInterface("network")
package org.kith.uikit.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
