// name: record/find-statements
// purpose: Statements by what their deliverers call them
// mode: write
// params: scoped LIST<STRING>
// returns: scoped, s
// budget: one seek a key
CYPHER 25
UNWIND $scoped AS key
MATCH (s:Statement {scoped: key})
USING INDEX SEEK s:Statement(scoped)
RETURN s.scoped AS scoped, s, [] AS earlier
