// name: record/news-seen
// purpose: What of a change exists for a reader
// mode: read
// params: ids LIST<STRING>
// returns: s, earlier
// budget: one seek an id
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s, [] AS earlier
