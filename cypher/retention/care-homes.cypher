// name: retention/care-homes
// purpose: Which of some households are care homes
// mode: read
// params: ids LIST<STRING>
// returns: id
// budget: one seek an id
CYPHER 25
UNWIND $ids AS id
MATCH (h:Statement {id: id})
USING INDEX SEEK h:Statement(id)
WHERE h.kind = 'care_home' AND ($everything OR h.sealedBy IS NULL OR all(seal IN h.sealedBy WHERE seal IN $opens))
RETURN h.id AS id
