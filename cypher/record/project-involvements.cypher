// name: record/project-involvements
// purpose: Draw the direct edge of each involvement
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
MATCH (a:Statement {id: s.agency})
USING INDEX SEEK a:Statement(id)
MERGE (p)<-[e:INVOLVED_WITH {statement: id}]-(a)
SET e.from = s.from, e.to = s.to, e.status = s.status
