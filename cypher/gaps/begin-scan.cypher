// name: gaps/begin-scan
// purpose: Note that a scan begins, or goes on
// mode: write
// params: id STRING, properties MAP
// returns: nothing
// budget: rows<=0
CYPHER 25
MERGE (s:Scan {id: $id})
SET s += $properties
