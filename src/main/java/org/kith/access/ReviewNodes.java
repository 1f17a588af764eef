package org.kith.access;

import org.springframework.data.neo4j.repository.Neo4jRepository;

interface ReviewNodes extends Neo4jRepository<ReviewNode, String> {}
