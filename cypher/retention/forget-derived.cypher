// name: retention/forget-derived
// purpose: Delete what was worked out from statements that go or change, and say whose it was so that it is worked out again
// mode: write
// params: ids LIST<STRING>
// returns: record of each child whose findings were deleted
// budget: by what rests on the statements
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
CALL (s) {
  MATCH (s)<-[:OF]-(w:Watched) RETURN w
UNION
  MATCH (s)<-[:RESTS_ON]-(:Finding)<-[:HAS]-(w:Watched) RETURN w
}
WITH DISTINCT w
WITH w, COLLECT { MATCH (w)-[:OF]->(r:PersonRecord) RETURN r.id } AS records,
  COLLECT { MATCH (w)-[:HAS]->(f:Finding) RETURN f } AS findings
FOREACH (f IN findings | DETACH DELETE f)
DETACH DELETE w
WITH records
UNWIND records AS record
RETURN DISTINCT record
