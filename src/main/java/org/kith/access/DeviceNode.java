package org.kith.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A browser in which somebody signed in before.
 *
 * @param id SHA-256 of the word that its cookie holds
 * @param account whose sign-ins it is not kept waiting for
 * @param until after that it is a stranger again
 */
@Node("SignInDevice")
record DeviceNode(@Id String id, @Version @Nullable Long version, String account, Instant until) {}
