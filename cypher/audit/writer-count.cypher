// name: audit/writer-count
// purpose: How far a writer's head says that its chain reaches
// mode: read
// params: writer STRING
// returns: count
// budget: rows<=1
// unlensed: a number
CYPHER 25
MATCH (w:ReadWriter {id: $writer})
WHERE w.count IS :: INTEGER NOT NULL
RETURN w.count AS count
