// name: circle/people-after
// purpose: Ids of person records, page by page in their order
// mode: read
// params: after STRING, many INTEGER
// returns: id
// budget: by $many
CYPHER 25
MATCH (s:PersonRecord)
WHERE s.id > $after AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s.id AS id
ORDER BY id LIMIT $many
