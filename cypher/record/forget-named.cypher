// name: record/forget-named
// purpose: Statements with the sealing of everything they name, after something they named is gone
// mode: write
// params: ids LIST<STRING>
// returns: s, named: as and sealedBy of each thing named
// budget: one seek an id
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
OPTIONAL MATCH (s)-[n:NAMES]->(thing:Statement)
WITH s, [one IN collect({as: n.as, sealedBy: coalesce(thing.sealedBy, [])}) WHERE one.as IS NOT NULL] AS named
RETURN s, [] AS earlier, named
