// name: retention/forget-questions
// purpose: Delete questions about somebody with all they said
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: by the questions about one person
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})<-[:ASKED_ABOUT]-(q:Question)
USING INDEX SEEK s:Statement(id)
OPTIONAL MATCH (q)-[:HAD]->(v:QuestionVersion)
DETACH DELETE v, q
