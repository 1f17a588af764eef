// name: gaps/watched-due
// purpose: Children around whom a clock has run out since they were looked at
// mode: write
// params: now DATETIME, many INTEGER
// returns: record
// budget: by $many
CYPHER 25
MATCH (w:Watched)
WHERE w.turnsAt <= $now
RETURN w.id AS record
LIMIT $many
