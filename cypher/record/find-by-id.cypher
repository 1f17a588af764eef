// name: record/find-by-id
// purpose: Statements by their internal ids
// mode: write
// params: ids LIST<STRING>
// returns: s
// budget: one seek an id
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
RETURN s, [] AS earlier
