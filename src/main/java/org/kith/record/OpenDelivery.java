package org.kith.record;

import org.kith.kernel.Moment;

/**
 * A delivery that is being taken in.
 *
 * @param id internal id of its node
 * @param scope whose ids its rows carry
 * @param madeAt when the deliverer made it: what it changes is known from then
 */
public record OpenDelivery(String id, Scope scope, Moment madeAt) {}
