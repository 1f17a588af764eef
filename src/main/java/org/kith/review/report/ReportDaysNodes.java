package org.kith.review.report;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

interface ReportDaysNodes extends Neo4jRepository<ReportDaysNode, String> {

    List<ReportDaysNode> findByReview(String review);
}
