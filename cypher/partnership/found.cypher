// name: partnership/found
// purpose: What is found around everybody in scope, each once: its pattern, between which kinds of agency, and when the newest of it became known
// mode: read
// params: none
// returns: pattern, kinds, newest, many
// budget: by the findings in scope
CYPHER 25
MATCH (w:Watched)
USING SCAN w:Watched
WHERE NOT w:Hidden
MATCH (w)-[:HAS]->(f:Finding)
WHERE NOT f:Hidden
WITH f.pattern AS pattern, f.key AS key, head(collect(f)) AS f
CALL (f) {
  UNWIND f.agencies AS agency
  MATCH (a:Statement {id: agency})
  USING INDEX SEEK a:Statement(id)
  WHERE ($everything OR a.sealedBy IS NULL OR all(seal IN a.sealedBy WHERE seal IN $opens))
  RETURN collect(DISTINCT a.type) AS types
}
WITH pattern, types + CASE WHEN f.agencyType IS NULL THEN [] ELSE [f.agencyType] END AS kinds, f.newest AS newest
RETURN pattern, COLLECT { UNWIND kinds AS kind RETURN DISTINCT kind ORDER BY kind } AS kinds,
  CASE WHEN newest IS NULL THEN NULL ELSE toString(date.truncate('quarter', newest)) END AS newest, count(*) AS many
