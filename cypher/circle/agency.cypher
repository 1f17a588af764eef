// name: circle/agency
// purpose: An agency with its practitioners and what its deliveries cover. Read from the practitioners' side: an agency is dense
// mode: read
// params: id STRING
// returns: s, earlier
// budget: by the number of practitioners
CYPHER 25
MATCH (s:Agency|Coverage|Practitioner)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
  AND (s.id = $id OR s.agency = $id)
RETURN s, CASE WHEN s.learnedAt IS NULL THEN [] ELSE COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN v } END AS earlier
