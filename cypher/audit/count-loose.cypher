// name: audit/count-loose
// purpose: How many entries stand in no chain and are not from before it
// mode: read
// params: none
// returns: loose
// budget: by the number of entries
// unlensed: a number
CYPHER 25
MATCH (e:AccessEvent)
WHERE NOT e:BeforeChain AND (e.writer IS NULL OR NOT e.number IS :: INTEGER NOT NULL)
RETURN count(e) AS loose
