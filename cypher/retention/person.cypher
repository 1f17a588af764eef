// name: retention/person
// purpose: All records of some people as far as they exist for whoever asks, by the record they were asked for
// mode: read
// params: ids LIST<STRING>
// returns: asked, s
// budget: by the records of these people
CYPHER 25
UNWIND $ids AS id
MATCH (start:Statement {id: id})
USING INDEX SEEK start:Statement(id)
WHERE start:PersonRecord AND ($everything OR start.sealedBy IS NULL OR all(seal IN start.sealedBy WHERE seal IN $opens))
MATCH (start)-[:SAME_PERSON]-{0,12}(s:PersonRecord)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN DISTINCT id AS asked, s, [] AS earlier
