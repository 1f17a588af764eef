package org.kith.review.learned;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

interface OwnSayingNodes extends Neo4jRepository<OwnSayingNode, String> {

    List<OwnSayingNode> findByReview(String review);
}
