// name: audit/writers
// purpose: Every writer that has a head or entries, and how far its head says it reached
// mode: read
// params: none
// returns: writer, head
// budget: by the number of entries
// unlensed: which start of the program wrote how many entries; nothing of what was shown
CYPHER 25
CALL () {
  MATCH (w:ReadWriter)
  RETURN w.id AS writer
  UNION
  MATCH (e:AccessEvent)
  WHERE e.writer IS NOT NULL
  RETURN DISTINCT e.writer AS writer
}
OPTIONAL MATCH (w:ReadWriter {id: writer})
RETURN toString(writer) AS writer, coalesce(w {.count, .hash}, {}) AS head
ORDER BY writer
