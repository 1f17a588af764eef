// name: record/forget-drafts
// purpose: Forget drafts that nobody has typed at for long
// mode: write
// params: before DATETIME
// returns: nothing
// budget: rows<=0
CYPHER 25
MATCH (d:Draft)
WHERE d.leftAt < $before
DELETE d
