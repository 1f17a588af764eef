// name: record/tombstone-key
// purpose: The key by which tombstones know deleted rows again, made the first time
// mode: write
// params: fresh STRING
// returns: key
// budget: rows<=1
CYPHER 25
MERGE (k:TombstoneKey {name: 'tombstones'})
ON CREATE SET k.key = $fresh
RETURN k.key AS key
