// name: retention/propose
// purpose: Keep that somebody's deletion is proposed
// mode: write
// params: deletion MAP
// returns: nothing
// budget: rows<=0
CYPHER 25
CREATE (d:Deletion)
SET d = $deletion
