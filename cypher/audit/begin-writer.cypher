// name: audit/begin-writer
// purpose: A writer that has written nothing yet
// mode: write
// params: writer STRING, hash STRING, at DATETIME
// returns: nothing
// budget: rows<=0
CYPHER 25
CREATE (:ReadWriter {id: $writer, count: 0, hash: $hash, beganAt: $at})
