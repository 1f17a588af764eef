package org.kith.access;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

interface ReviewStepNodes extends Neo4jRepository<ReviewStepNode, String> {

    List<ReviewStepNode> findByReview(String review);
}
