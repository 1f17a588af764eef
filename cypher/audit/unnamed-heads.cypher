// name: audit/unnamed-heads
// purpose: Other writers whose chain has gone on since somebody named how far it reached
// mode: write
// params: writer STRING
// returns: writer, count, hash
// budget: by the number of starts of the program
CYPHER 25
MATCH (w:ReadWriter)
WHERE w.id <> $writer AND w.count > coalesce(w.named, 0)
RETURN w.id AS writer, w.count AS count, w.hash AS hash
ORDER BY writer
