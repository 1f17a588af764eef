// name: circle/directory
// purpose: All agencies, whom one could ask, and what their deliveries cover
// mode: read
// params: none
// returns: s, earlier
// budget: by the number of agencies
CYPHER 25
MATCH (s:Agency|Coverage)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s, CASE WHEN s.learnedAt IS NULL THEN [] ELSE COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN v } END AS earlier
