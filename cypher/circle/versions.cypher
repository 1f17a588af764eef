// name: circle/versions
// purpose: Every earlier version of every statement
// mode: read
// params: none
// returns: id, ordinal, v
// budget: by the number of versions
CYPHER 25
MATCH (s:Statement)-[:HAD]->(v:Version)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s.id AS id, v.ordinal AS ordinal, properties(v) AS v
