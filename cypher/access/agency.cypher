// name: access/agency
// purpose: The name of one agency
// mode: read
// params: id STRING
// returns: id, name
// budget: rows<=1 dbHits<=10
CYPHER 25
MATCH (a:Statement {id: $id})
USING INDEX SEEK a:Statement(id)
WHERE a:Agency AND ($everything OR all(seal IN coalesce(a.sealedBy, []) WHERE seal IN $opens))
RETURN a.id AS id, a.name AS name
