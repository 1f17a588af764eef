// name: gaps/worklist-choices
// purpose: By what the worklist can be narrowed: what occurs in it
// mode: read
// params: live BOOLEAN, except LIST<STRING>
// returns: areas, teams, patterns, agencies, types
// budget: by the findings in scope
// unlensed: kept findings are worked out without anything sealed, and what was sealed since is hidden with them
CYPHER 25
MATCH (w:Watched)
WHERE NOT w:Hidden AND w.live = $live AND NOT w.id IN $except
WITH collect(w) AS all
CALL (all) {
  UNWIND all AS w
  MATCH (w)-[:HAS]->(f:Finding)
  WHERE NOT f:Hidden
  RETURN collect(DISTINCT f.pattern) AS patterns, collect(DISTINCT f.agencyType) AS types, collect(f) AS findings
}
RETURN COLLECT { UNWIND all AS w UNWIND w.areas AS area RETURN DISTINCT area } AS areas,
  COLLECT { UNWIND all AS w UNWIND w.teams AS team RETURN DISTINCT team } AS teams,
  patterns,
  COLLECT { UNWIND findings AS f UNWIND f.agencies AS agency RETURN DISTINCT agency } AS agencies,
  types
