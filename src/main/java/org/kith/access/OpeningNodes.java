package org.kith.access;

import java.time.Instant;
import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

interface OpeningNodes extends Neo4jRepository<OpeningNode, String> {

    List<OpeningNode> findByAccountAndUntilAfter(String account, Instant now);

    List<OpeningNode> findByKind(String kind);

    List<OpeningNode> findByKindAndReviewedAtIsNull(String kind);
}
