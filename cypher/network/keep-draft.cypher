// name: network/keep-draft
// purpose: Keep what somebody left unsaved in the picture of a child, in the place of what they left before
// mode: write
// params: key STRING, draft MAP
// returns: nothing
// budget: rows<=0
CYPHER 25
MERGE (d:ViewDraft {key: $key})
SET d += $draft
