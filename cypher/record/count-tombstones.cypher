// name: record/count-tombstones
// purpose: Whether anything was ever deleted
// mode: write
// params: none
// returns: many
// budget: rows<=1
CYPHER 25
MATCH (t:Tombstone)
RETURN count(t) AS many
