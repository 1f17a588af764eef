// name: gaps/decide-scan
// purpose: Keep whom the scan is to cover
// mode: write
// params: decision MAP
// returns: nothing
// budget: rows<=0
CYPHER 25
CREATE (d:ScanDecision)
SET d = $decision
