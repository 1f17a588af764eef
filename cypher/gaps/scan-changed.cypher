// name: gaps/scan-changed
// purpose: How often a child was kept otherwise than before, over all scans
// mode: write
// params: none
// returns: changed
// budget: rows<=1
CYPHER 25
MATCH (s:Scan)
RETURN sum(coalesce(s.changed, 0)) AS changed
