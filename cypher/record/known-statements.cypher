// name: record/known-statements
// purpose: Which of these the store has, by what their deliverers call them
// mode: write
// params: scoped LIST<STRING>
// returns: scoped
// budget: one seek a key
CYPHER 25
UNWIND $scoped AS key
MATCH (s:Statement {scoped: key})
USING INDEX SEEK s:Statement(scoped)
RETURN s.scoped AS scoped
