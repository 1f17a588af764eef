// name: enquiry/questions-seen
// purpose: Which questions exist for those who see their child and everything they name; also such as were taken out
// mode: read
// params: ids LIST<STRING>
// returns: child
// budget: one seek an id
CYPHER 25
UNWIND $ids AS id
MATCH (q:Question {id: id})-[:ASKED_ABOUT]->(c:Statement)
WHERE ($everything OR c.sealedBy IS NULL OR all(seal IN c.sealedBy WHERE seal IN $opens))
  AND NOT EXISTS {
    MATCH (q)-[:MENTIONS]->(t:Statement)
    WHERE NOT ($everything OR t.sealedBy IS NULL OR all(seal IN t.sealedBy WHERE seal IN $opens))
  }
RETURN c.id AS child
