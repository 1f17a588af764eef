package org.kith.review.learned;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

interface LessonNodes extends Neo4jRepository<LessonNode, String> {

    List<LessonNode> findByReview(String review);

    List<LessonNode> findByLesson(String lesson);
}
