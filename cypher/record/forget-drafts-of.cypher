// name: record/forget-drafts-of
// purpose: Delete what was typed about something that was deleted
// mode: write
// params: keys LIST<STRING>
// returns: nothing
// budget: one seek a key
CYPHER 25
UNWIND $keys AS key
MATCH (d:Draft {key: key})
DELETE d
