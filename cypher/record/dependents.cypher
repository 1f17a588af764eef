// name: record/dependents
// purpose: Statements that name something whose sealing changed, with the sealing of everything they name
// mode: write
// params: ids LIST<STRING>
// returns: s, named: as and sealedBy of each thing named
// budget: by the number of dependents
CYPHER 25
UNWIND $ids AS id
MATCH (t:Statement {id: id})<-[:NAMES]-(s:Statement)
USING INDEX SEEK t:Statement(id)
WITH DISTINCT s
MATCH (s)-[n:NAMES]->(thing:Statement)
RETURN s, [] AS earlier, collect({as: n.as, id: thing.id, sealedBy: coalesce(thing.sealedBy, [])}) AS named
