// name: gaps/changes-scanned
// purpose: Note that findings are up to date with some changes; others may still follow them
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $ids AS id
MATCH (c:Change {id: id})
REMOVE c:Unscanned
