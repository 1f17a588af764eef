package org.kith.partnership;

import org.springframework.data.neo4j.repository.Neo4jRepository;

interface PartnershipFiguresNodes extends Neo4jRepository<PartnershipFiguresNode, String> {}
