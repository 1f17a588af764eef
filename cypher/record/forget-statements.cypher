// name: record/forget-statements
// purpose: Delete statements with all they ever said, by a named decision
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
OPTIONAL MATCH (s)-[:HAD]->(v:Version)
DETACH DELETE v, s
