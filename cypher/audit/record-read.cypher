// name: audit/record-read
// purpose: Put one read on record. Entries are only ever made: no query changes or removes one
// mode: write
// params: entry MAP
// returns: nothing
// budget: rows<=0
CYPHER 25
CREATE (e:AccessEvent)
SET e = $entry
