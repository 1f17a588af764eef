// name: gaps/changes-scanned
// purpose: Note that findings are up to date with some changes
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $ids AS id
MATCH (c:Change {id: id})
SET c.touched = []
REMOVE c:Unscanned
