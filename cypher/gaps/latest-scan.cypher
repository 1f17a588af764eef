// name: gaps/latest-scan
// purpose: The scan begun last
// mode: write
// params: none
// returns: s
// budget: rows<=1
CYPHER 25
MATCH (s:Scan)
WITH s ORDER BY s.startedAt DESC LIMIT 1
RETURN s {.*} AS s
