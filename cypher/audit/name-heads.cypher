// name: audit/name-heads
// purpose: Note up to where other writers' chains were named
// mode: write
// params: heads LIST<MAP>
// returns: nothing
// budget: one seek a head
CYPHER 25
UNWIND $heads AS head
MATCH (w:ReadWriter {id: head.writer})
SET w.named = head.count
