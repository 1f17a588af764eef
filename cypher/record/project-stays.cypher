// name: record/project-stays
// purpose: Draw the direct edge of each stay
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
WHERE s.withdrawnAt IS NULL
MATCH (p:Statement {id: s.person})
USING INDEX SEEK p:Statement(id)
MATCH (h:Statement {id: s.household})
USING INDEX SEEK h:Statement(id)
MERGE (p)-[e:STAYS_AT {statement: id}]->(h)
SET e.from = s.from, e.to = s.to, e.basis = s.basis
