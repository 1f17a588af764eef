// name: search/words-sealed
// purpose: Find what is sealed and opened to this reader by words, best first
// mode: read
// params: words STRING, many INTEGER
// returns: s, earlier, score
// budget: by the number of sealed rows that match
CYPHER 25
CALL db.index.fulltext.queryNodes('words_sealed', $words) YIELD node AS s, score
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s, [] AS earlier, score
ORDER BY score DESC, s.id LIMIT $many
