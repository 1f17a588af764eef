// name: retention/seen
// purpose: Which of some statements exist for whoever asks
// mode: read
// params: ids LIST<STRING>
// returns: id
// budget: one seek an id
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s.id AS id
