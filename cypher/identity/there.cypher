// name: identity/there
// purpose: Which records of people are still there, whatever hides them
// mode: write
// params: ids LIST<STRING>
// returns: id
// budget: one seek an id
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
RETURN s.id AS id
