// name: record/seen
// purpose: Statements by their internal ids, as far as they exist for whoever wants to say something about them
// mode: read
// params: ids LIST<STRING>
// returns: s, earlier, scoped, deliverer
// budget: one seek an id
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s, COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN v } AS earlier, s.scoped AS scoped, s.deliverer AS deliverer
