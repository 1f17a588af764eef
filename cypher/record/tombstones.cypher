// name: record/tombstones
// purpose: Which of these digests are of rows or words that were deleted and may not come back
// mode: write
// params: digests LIST<STRING>
// returns: digest
// budget: one seek a digest
CYPHER 25
UNWIND $digests AS digest
MATCH (t:Tombstone {digest: digest})
WHERE NOT t.lifted
RETURN digest
