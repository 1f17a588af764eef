// name: network/taken-back
// purpose: Which of some statements somebody has taken back; those that do not exist for the reader are not among them
// mode: read
// params: ids LIST<STRING>
// returns: s, earlier
// budget: one seek an id
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
WHERE s.withdrawnAt IS NOT NULL
  AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s, [] AS earlier
