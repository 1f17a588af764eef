package org.kith.access;

import java.util.Optional;
import org.springframework.data.neo4j.repository.Neo4jRepository;

interface AccountNodes extends Neo4jRepository<AccountNode, String> {

    Optional<AccountNode> findBySignInName(String signInName);

    Optional<AccountNode> findByProvider(String provider);
}
