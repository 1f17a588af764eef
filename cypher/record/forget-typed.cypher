// name: record/forget-typed
// purpose: Everything that was typed and not saved, to find what is about somebody
// mode: write
// params: none
// returns: key, draft
// budget: by the number of drafts
CYPHER 25
MATCH (d:Draft)
RETURN d.key AS key, properties(d) AS draft
