// name: gaps/worklist-choices
// purpose: By which areas and teams the worklist can be narrowed
// mode: read
// params: live BOOLEAN
// returns: areas, teams
// budget: by the children in scope
// unlensed: kept findings are worked out without anything sealed, and what was sealed since is hidden with them
CYPHER 25
MATCH (w:Watched)
WHERE NOT w:Hidden AND w.live = $live
WITH collect(w) AS all
RETURN COLLECT { UNWIND all AS w UNWIND w.areas AS area RETURN DISTINCT area ORDER BY area } AS areas,
  COLLECT { UNWIND all AS w UNWIND w.teams AS team RETURN DISTINCT team ORDER BY team } AS teams
