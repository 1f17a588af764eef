// name: record/keep-draft
// purpose: Keep what somebody types, in the place of what they typed before, unless it was typed at elsewhere meanwhile
// mode: write
// params: key STRING, number INTEGER, draft MAP
// returns: number it has now; nothing where it was typed at elsewhere
// budget: rows<=1
CYPHER 25
MERGE (d:Draft {key: $key})
ON CREATE SET d.number = $number
// Locks it, so that of two tabs the second finds what the first kept.
SET d.key = $key
WITH d
WHERE d.number = $number
SET d = $draft
RETURN d.number AS number
