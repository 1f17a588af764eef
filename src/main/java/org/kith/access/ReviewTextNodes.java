package org.kith.access;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

interface ReviewTextNodes extends Neo4jRepository<ReviewTextNode, String> {

    List<ReviewTextNode> findByReview(String review);
}
