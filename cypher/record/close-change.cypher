// name: record/close-change
// purpose: Say that a change is written whole or taken back, so that what rests on it may be worked out again
// mode: write
// params: id STRING
// returns: nothing
// budget: rows<=0
CYPHER 25
MATCH (c:Change {id: $id})
SET c.closed = true, c.closedAt = datetime.realtime(), c:Unscanned
