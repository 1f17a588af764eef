// name: audit/append-entries
// purpose: Put entries behind the last one of a writer, if that is still the one the writer knows, and keep their words. Entries are only ever made: no query changes or removes one
// mode: write
// params: writer STRING, known INTEGER, knownHash STRING, count INTEGER, hash STRING, entries LIST<MAP>, words LIST<MAP>
// returns: written
// budget: rows<=1
CYPHER 25
MATCH (w:ReadWriter {id: $writer})
WHERE w.count = $known AND w.hash = $knownHash
SET w.count = $count, w.hash = $hash
FOREACH (word IN $words |
  MERGE (kept:ReadWords {digest: word.digest})
  ON CREATE SET kept.salt = word.salt, kept.text = word.text)
FOREACH (entry IN $entries |
  CREATE (e:AccessEvent:NewRead)
  SET e = entry)
RETURN size($entries) AS written
