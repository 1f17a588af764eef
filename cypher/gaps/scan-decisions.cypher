// name: gaps/scan-decisions
// purpose: Whom the scan was decided to cover, latest first
// mode: read
// params: none
// returns: d
// budget: rows<=50
// unlensed: holds no statement: what the authority itself decided
CYPHER 25
MATCH (d:ScanDecision)
RETURN d {.*} AS d
ORDER BY d.at DESC LIMIT 50
