// name: retention/children-of
// purpose: Children recorded as kin of some records
// mode: read
// params: ids LIST<STRING>
// returns: record, child
// budget: by the kin of one person
CYPHER 25
UNWIND $ids AS id
MATCH (t:Statement {id: id})-[:RELATED_TO]-(p:PersonRecord)
USING INDEX SEEK t:Statement(id)
WHERE p.kind <> 'adult'
  AND ($everything OR p.sealedBy IS NULL OR all(seal IN p.sealedBy WHERE seal IN $opens))
RETURN DISTINCT t.id AS record, p.id AS child
