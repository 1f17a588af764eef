// name: record/leave-tombstones
// purpose: Leave what says that rows were deleted: a random id, a kind and a keyed digest, and no words
// mode: write
// params: deletion STRING, stones LIST<MAP>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $stones AS stone
MERGE (t:Tombstone {digest: stone.digest})
SET t.id = stone.id, t.kind = stone.kind, t.deletion = $deletion, t.lifted = false
