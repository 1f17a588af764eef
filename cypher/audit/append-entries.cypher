// name: audit/append-entries
// purpose: Put entries behind the last one of a writer, if that is still the one the writer knows. Entries are only ever made: no query changes or removes one
// mode: write
// params: writer STRING, known INTEGER, knownHash STRING, count INTEGER, hash STRING, entries LIST<MAP>
// returns: written
// budget: rows<=1
CYPHER 25
MATCH (w:ReadWriter {id: $writer})
WHERE w.count = $known AND w.hash = $knownHash
SET w.count = $count, w.hash = $hash
WITH w
UNWIND $entries AS entry
CREATE (e:AccessEvent)
SET e = entry
RETURN count(e) AS written
