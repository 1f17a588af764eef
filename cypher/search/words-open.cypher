// name: search/words-open
// purpose: Find what is open by words, best first
// mode: read
// params: words STRING, many INTEGER
// returns: s, earlier, score
// budget: by $many
CYPHER 25
CALL db.index.fulltext.queryNodes('words_open', $words, {limit: $many}) YIELD node AS s, score
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s, [] AS earlier, score
ORDER BY score DESC, s.id
