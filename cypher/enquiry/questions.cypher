// name: enquiry/questions
// purpose: The questions kept about a child, for those who see the child and everything a question names
// mode: read
// params: ids LIST<STRING>
// returns: question, child
// budget: one seek a record, and its questions
CYPHER 25
UNWIND $ids AS id
MATCH (c:Statement {id: id})<-[:ASKED_ABOUT]-(q:Question)
USING INDEX SEEK c:Statement(id)
WHERE q.withdrawnAt IS NULL
  AND ($everything OR c.sealedBy IS NULL OR all(seal IN c.sealedBy WHERE seal IN $opens))
  AND NOT EXISTS {
    MATCH (q)-[:MENTIONS]->(t:Statement)
    WHERE NOT ($everything OR t.sealedBy IS NULL OR all(seal IN t.sealedBy WHERE seal IN $opens))
  }
RETURN q {.*} AS question, c.id AS child
ORDER BY question.askedAt, question.id
