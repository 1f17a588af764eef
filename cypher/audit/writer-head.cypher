// name: audit/writer-head
// purpose: How far a writer's chain reaches, asked by that writer itself
// mode: write
// params: writer STRING
// returns: count, hash
// budget: rows<=1
CYPHER 25
MATCH (w:ReadWriter {id: $writer})
RETURN w.count AS count, w.hash AS hash
