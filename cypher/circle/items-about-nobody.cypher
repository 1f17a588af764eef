// name: circle/items-about-nobody
// purpose: Items that were about nobody when they were recorded
// mode: read
// params: many INTEGER
// returns: s, earlier
// budget: by $many
CYPHER 25
MATCH (s:ItemAboutNobody)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
WITH s ORDER BY s.id LIMIT $many
RETURN s, COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN v } AS earlier
