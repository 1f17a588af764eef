// name: record/forget-told
// purpose: Statements with everything they say and said, before it is decided what of them goes
// mode: write
// params: ids LIST<STRING>
// returns: s, scoped, said, earlier, before
// budget: one seek an id
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
RETURN s, s.scoped AS scoped, properties(s) AS said, [] AS earlier,
  COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN properties(v) } AS before
