package org.kith.review.learned;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

interface SeenAgainNodes extends Neo4jRepository<SeenAgainNode, String> {

    List<SeenAgainNode> findByReview(String review);
}
