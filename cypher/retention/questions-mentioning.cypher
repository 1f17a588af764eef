// name: retention/questions-mentioning
// purpose: Questions about somebody else that mention what goes, and what they said before
// mode: write
// params: ids LIST<STRING>
// returns: node, said
// budget: by the questions that mention it
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})<-[:MENTIONS]-(q:Question)
USING INDEX SEEK s:Statement(id)
WITH DISTINCT q
UNWIND [q] + COLLECT { MATCH (q)-[:HAD]->(v:QuestionVersion) RETURN v } AS n
RETURN elementId(n) AS node, properties(n) AS said
