package org.kith.access;

import java.util.List;
import org.springframework.data.neo4j.repository.Neo4jRepository;

interface DeviceNodes extends Neo4jRepository<DeviceNode, String> {

    List<DeviceNode> findByAccount(String account);
}
