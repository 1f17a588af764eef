// name: gaps/count-changed
// purpose: Add to how many children a scan keeps otherwise than before, so that an open page can say that something changed
// mode: write
// params: scan STRING, many INTEGER
// returns: nothing
// budget: rows<=0
CYPHER 25
MATCH (s:Scan {id: $scan})
SET s.changed = coalesce(s.changed, 0) + $many
