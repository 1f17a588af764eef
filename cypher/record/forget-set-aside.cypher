// name: record/forget-set-aside
// purpose: What was set aside about any of some things: its key names them, its cells need not
// mode: write
// params: ids LIST<STRING>
// returns: s, scoped, said, earlier, before
// budget: by the number of dismissals
CYPHER 25
MATCH (s:Dismissal)
WHERE any(part IN split(replace(s.key, '+', '|'), '|') WHERE part IN $ids)
RETURN s, s.scoped AS scoped, properties(s) AS said, [] AS earlier,
  COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN properties(v) } AS before
