package org.kith.review.learned;

import org.springframework.data.neo4j.repository.Neo4jRepository;

interface FactorChoiceNodes extends Neo4jRepository<FactorChoiceNode, String> {}
