// name: record/tellings
// purpose: Every version of some statements, and who told it so
// mode: read
// params: ids LIST<STRING>
// returns: s, earlier, now, before
// budget: one seek an id, and its versions
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s, COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN v } AS earlier,
  s {.delivery, .deliverer, .learnedAt, .saidAt, .saidByName, .saidWhy, .withdrawnAt, .withdrawnByName, .addedAt, .addedByName, .addedBack} AS now,
  COLLECT {
    MATCH (s)-[:HAD]->(v:Version)
    RETURN v {.ordinal, .delivery, .deliverer, .learnedAt, .saidAt, .saidByName, .saidWhy, .withdrawnAt, .withdrawnByName, .addedAt, .addedByName, .addedBack}
  } AS before
