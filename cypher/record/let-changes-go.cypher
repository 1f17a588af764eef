// name: record/let-changes-go
// purpose: Empty changes that everybody has followed long ago
// mode: write
// params: hours INTEGER
// returns: nothing
// budget: rows<=0
CYPHER 25
MATCH (c:Change)
WHERE c.closedAt < datetime.realtime() - duration({hours: $hours}) AND c.touched <> [] AND NOT c:Unscanned
SET c.touched = []
