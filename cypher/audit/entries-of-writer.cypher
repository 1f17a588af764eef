// name: audit/entries-of-writer
// purpose: Entries of one writer behind a number, and which of their words are gone
// mode: read
// params: writer STRING, behind INTEGER, many INTEGER
// returns: e, place, gone
// budget: rows<=$many
// unlensed: ids, codes and digests of the record itself; nothing of what was shown
CYPHER 25
MATCH (e:AccessEvent)
USING INDEX SEEK e:AccessEvent(writer, number)
WHERE e.writer = $writer AND e.number > $behind AND e.number IS :: INTEGER NOT NULL
WITH e
ORDER BY e.number
LIMIT $many
RETURN e, e.number AS place, COLLECT {
  UNWIND [e.purpose, e.`from`, e.asked] AS digest
  WITH digest
  WHERE digest IS NOT NULL AND NOT EXISTS { MATCH (:ReadWords {digest: digest}) }
  RETURN digest
} AS gone
