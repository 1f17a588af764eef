// name: gaps/stamp-watched
// purpose: Say that findings still stand as they are kept
// mode: write
// params: scan STRING, turns LIST<MAP>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $turns AS turn
MATCH (w:Watched {id: turn.id})
SET w.scan = $scan, w.turnsAt = turn.turnsAt
REMOVE w:Hidden
WITH w
OPTIONAL MATCH (w)-[:HAS]->(f:Hidden)
REMOVE f:Hidden
