// name: circle/dismissals-naming
// purpose: What was set aside for every child, about any of some things: its key names them, its cells point to nobody
// mode: read
// params: ids LIST<STRING>
// returns: s, earlier
// budget: by the number of dismissals that name no child
CYPHER 25
MATCH (s:Dismissal)
WHERE s.child IS NULL
  AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
  AND any(part IN split(replace(s.key, '+', '|'), '|') WHERE part IN $ids)
RETURN s, CASE WHEN s.learnedAt IS NULL THEN [] ELSE COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN v } END AS earlier
