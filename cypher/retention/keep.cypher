// name: retention/keep
// purpose: Keep what was decided about keeping somebody's record
// mode: write
// params: keeping MAP
// returns: nothing
// budget: rows<=0
CYPHER 25
CREATE (k:Keeping)
SET k = $keeping
