// name: circle/directory
// purpose: All agencies, whom one could ask, and what their deliveries cover: as the values of some properties in the order asked for, for they are many and come with every circle
// mode: read
// params: agency LIST<STRING>, coverage LIST<STRING>
// returns: kind, values, earlier
// budget: by the number of agencies
CYPHER 25
MATCH (s:Agency)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
WITH s, properties(s) AS said
RETURN
  'Agency' AS kind,
  [property IN $agency | said[property]] AS values,
  CASE WHEN s.learnedAt IS NULL THEN [] ELSE COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN v } END AS earlier
UNION ALL
MATCH (s:Coverage)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
WITH s, properties(s) AS said
RETURN
  'Coverage' AS kind,
  [property IN $coverage | said[property]] AS values,
  CASE WHEN s.learnedAt IS NULL THEN [] ELSE COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN v } END AS earlier
