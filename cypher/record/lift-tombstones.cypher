// name: record/lift-tombstones
// purpose: Let rows of one deletion in again, by a named decision
// mode: write
// params: deletion STRING
// returns: nothing
// budget: by the rows of one deletion
CYPHER 25
MATCH (t:Tombstone {deletion: $deletion})
SET t.lifted = true
