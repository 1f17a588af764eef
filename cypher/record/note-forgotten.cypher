// name: record/note-forgotten
// purpose: Note that somebody was forgotten, without saying who: whoever keeps something about people looks whether they are still there
// mode: write
// params: id STRING
// returns: nothing
// budget: rows<=0
CYPHER 25
MERGE (c:Change {id: $id})
ON CREATE SET c.touched = [], c.wide = false
SET c.forgotten = true, c.closed = true, c.closedAt = datetime.realtime()
