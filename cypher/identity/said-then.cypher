// name: identity/said-then
// purpose: Records of people with all they said before: what numbers they had when somebody judged them
// mode: read
// params: ids LIST<STRING>
// returns: s, earlier
// budget: one seek an id
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
WHERE s:PersonRecord AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s, CASE WHEN s.learnedAt IS NULL THEN [] ELSE COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN v } END AS earlier
