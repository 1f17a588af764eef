// name: gaps/watched-of-other-scans
// purpose: Children found in an earlier scan and not in this one
// mode: write
// params: scan STRING, many INTEGER
// returns: id
// budget: by $many
CYPHER 25
MATCH (w:Watched)
WHERE w.scan < $scan OR w.scan > $scan
RETURN w.id AS id
LIMIT $many
