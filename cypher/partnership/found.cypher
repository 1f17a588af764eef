// name: partnership/found
// purpose: What is found around everybody in scope, each once: its pattern, which agencies it concerns, and when the newest of it became known
// mode: read
// params: none
// returns: pattern, agencies, kind, newest, many
// budget: by the findings in scope
// unlensed: kept findings are worked out without anything sealed, and what was sealed since is hidden with them
CYPHER 25
MATCH (w:Watched)-[:HAS]->(f:Finding)
WHERE NOT w:Hidden AND NOT f:Hidden
WITH f.pattern AS pattern, f.key AS key, head(collect(f)) AS f
RETURN pattern, f.agencies AS agencies, f.agencyType AS kind,
  CASE WHEN f.newest IS NULL THEN NULL ELSE toString(date.truncate('quarter', f.newest)) END AS newest, count(*) AS many
