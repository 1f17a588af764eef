// name: gaps/kept-of-pattern
// purpose: What is found of one pattern around everybody in scope, the newest first
// mode: read
// params: pattern STRING, except LIST<STRING>
// returns: f
// budget: by the findings of the pattern
// unlensed: kept findings are worked out without anything sealed, and what was sealed since is hidden with them
CYPHER 25
MATCH (f:Finding {pattern: $pattern})<-[:HAS]-(w:Watched)
WHERE NOT f:Hidden AND NOT w:Hidden AND NOT w.id IN $except
WITH DISTINCT f
RETURN f {.*} AS f
ORDER BY f.newest DESC, f.key
