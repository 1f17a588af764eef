// name: record/name-things
// purpose: Join statements to the things they name. An edge says that some version of the statement names the thing; which one, its cells say
// mode: write
// params: edges LIST<MAP>, delivery STRING
// returns: nothing
// budget: rows<=0
CYPHER 25
// Planned on an empty store the planner would multiply whole indexes; the hints keep it to look-ups.
UNWIND $edges AS edge
MATCH (s:Statement {id: edge.from})
USING INDEX SEEK s:Statement(id)
MATCH (t:Statement {id: edge.to})
USING INDEX SEEK t:Statement(id)
MERGE (s)-[n:NAMES {as: edge.as}]->(t)
ON CREATE SET n.delivery = $delivery
