package org.kith.review.learned;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

interface InfluenceNodes extends Neo4jRepository<InfluenceNode, String> {

    List<InfluenceNode> findByReview(String review);
}
