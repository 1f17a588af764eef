// name: audit/any-writer
// purpose: Whether any writer ever began
// mode: write
// params: none
// returns: any
// budget: rows<=1
CYPHER 25
RETURN EXISTS { MATCH (:ReadWriter) } AS any
