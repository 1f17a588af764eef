package org.kith.access;

import org.springframework.data.neo4j.repository.Neo4jRepository;

interface PseudonymsNodes extends Neo4jRepository<PseudonymsNode, String> {}
