// name: record/forget-naming
// purpose: Statements some version of which names one of these, with everything they say and said
// mode: write
// params: ids LIST<STRING>
// returns: s, scoped, said, earlier, before
// budget: by what names them
CYPHER 25
UNWIND $ids AS id
MATCH (t:Statement {id: id})<-[:NAMES]-(s:Statement)
USING INDEX SEEK t:Statement(id)
WITH DISTINCT s
RETURN s, s.scoped AS scoped, properties(s) AS said, [] AS earlier,
  COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN properties(v) } AS before
