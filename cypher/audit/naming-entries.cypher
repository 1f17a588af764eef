// name: audit/naming-entries
// purpose: Entries that name how far others reached, what stood before the chain, or which words were erased
// mode: read
// params: whats LIST<STRING>
// returns: e
// budget: by the number of starts of the program
// unlensed: ids and digests of the record itself; nothing of what was shown
CYPHER 25
MATCH (e:AccessEvent)
WHERE e.what IN $whats AND e.writer IS NOT NULL
RETURN e
ORDER BY e.at, e.number
