// name: identity/touched
// purpose: What people's records some statements bear on when records are compared; of a judgement the two records it names
// mode: read
// params: ids LIST<STRING>
// returns: id, judgement, record
// budget: by the number of statements, and of stays at a place
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
CALL (s) {
  WITH s WHERE s:PersonRecord
  RETURN s AS record
  UNION ALL
  WITH s WHERE s:NameUse OR s:Stay OR s:Kinship OR s:Judgement
  MATCH (s)-[:NAMES]->(record:PersonRecord)
  RETURN record
  UNION ALL
  WITH s WHERE s:Household
  MATCH (s)<-[:NAMES]-(t:Stay)-[:NAMES]->(record:PersonRecord)
  WHERE ($everything OR t.sealedBy IS NULL OR all(seal IN t.sealedBy WHERE seal IN $opens))
  RETURN record
}
WITH s, record
WHERE ($everything OR record.sealedBy IS NULL OR all(seal IN record.sealedBy WHERE seal IN $opens))
RETURN s.id AS id, s:Judgement AS judgement, record.id AS record
