// name: record/dependents
// purpose: Statements that name something whose sealing changed, with the sealing of everything they name
// mode: write
// params: ids LIST<STRING>
// returns: s, named: as and sealedBy of each thing named
// budget: by the number of dependents
CYPHER 25
UNWIND $ids AS id
MATCH (:Statement {id: id})<-[:NAMES]-(s:Statement)
WITH DISTINCT s
MATCH (s)-[n:NAMES]->(t:Statement)
RETURN s, [] AS earlier, collect({as: n.as, id: t.id, sealedBy: coalesce(t.sealedBy, [])}) AS named
