// name: record/drop-draft
// purpose: Forget what somebody typed, because it is saved or not wanted
// mode: write
// params: key STRING
// returns: nothing
// budget: rows<=0
CYPHER 25
MATCH (d:Draft {key: $key})
DELETE d
