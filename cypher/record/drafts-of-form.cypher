// name: record/drafts-of-form
// purpose: The keys of what somebody typed in one form and has not saved, whatever it is about: no word of what was typed
// mode: read
// params: prefix STRING, ending STRING, since DATETIME
// returns: key
// budget: rows<=50
// unlensed: keys hold ids and nothing of what was typed; that is read by record/drafts, through the lens
CYPHER 25
MATCH (d:Draft)
WHERE d.key STARTS WITH $prefix AND d.key ENDS WITH $ending AND d.leftAt >= $since
RETURN d.key AS key
ORDER BY d.leftAt DESC
LIMIT 50
