package org.kith.review.learned;

import org.springframework.data.neo4j.repository.Neo4jRepository;

interface AskedNodes extends Neo4jRepository<AskedNode, String> {}
