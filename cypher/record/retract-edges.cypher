// name: record/retract-edges
// purpose: Remove the direct edges of stays, kinships and involvements that somebody took back
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
// From the person: an agency has a million of them.
MATCH (p:Statement {id: s.person})
USING INDEX SEEK p:Statement(id)
MATCH (p)-[e:STAYS_AT|RELATED_TO|INVOLVED_WITH {statement: id}]-()
DELETE e
