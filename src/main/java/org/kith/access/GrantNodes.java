package org.kith.access;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

interface GrantNodes extends Neo4jRepository<GrantNode, String> {

    List<GrantNode> findByAccount(String account);
}
