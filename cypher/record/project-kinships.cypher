// name: record/project-kinships
// purpose: Draw the direct edge of each kinship
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
MATCH (q:Statement {id: s.related_person})
USING INDEX SEEK q:Statement(id)
MERGE (p)-[e:RELATED_TO {statement: id}]->(q)
SET e.type = s.type, e.from = s.from, e.to = s.to
