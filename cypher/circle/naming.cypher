// name: circle/naming
// purpose: Statements that name any of some people, households, items or enquiries. Never asked of agencies or practitioners: they are dense
// mode: read
// params: ids LIST<STRING>, kinds LIST<STRING> or null for all
// returns: s, earlier
// budget: by the number of statements around the things
CYPHER 25
UNWIND $ids AS id
MATCH (t:Statement {id: id})<-[:NAMES]-(s:Statement)
USING INDEX SEEK t:Statement(id)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
  AND ($kinds IS NULL OR any(kind IN labels(s) WHERE kind IN $kinds))
WITH DISTINCT s
RETURN s, CASE WHEN s.learnedAt IS NULL THEN [] ELSE COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN v } END AS earlier
