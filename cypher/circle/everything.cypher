// name: circle/everything
// purpose: Every statement of a store: for a delivery in a store of its own, never for an authority
// mode: read
// params: none
// returns: s, earlier
// budget: by the size of the store
CYPHER 25
MATCH (s:Statement)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s, CASE WHEN s.learnedAt IS NULL THEN [] ELSE COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN v } END AS earlier
