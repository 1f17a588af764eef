// name: identity/opened
// purpose: People's records that are read otherwise by this reader than by one to whom nothing sealed or restricted is open: their own, and those whose names, stays or relations are
// mode: read
// params: rows LIST<STRING>
// returns: record
// budget: by what is opened to the reader
CYPHER 25
UNWIND $rows AS id
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
WITH DISTINCT record
WHERE ($everything OR record.sealedBy IS NULL OR all(seal IN record.sealedBy WHERE seal IN $opens))
RETURN record.id AS record
