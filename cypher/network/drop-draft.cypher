// name: network/drop-draft
// purpose: Forget what somebody left unsaved in the picture of a child
// mode: write
// params: key STRING
// returns: nothing
// budget: rows<=0
CYPHER 25
MATCH (d:ViewDraft {key: $key})
DELETE d
