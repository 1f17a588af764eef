// name: record/hide-derived
// purpose: Hide what was worked out from statements whose sealing has changed, until it is worked out again
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: by what rests on the statements
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
MATCH (s)<-[:RESTS_ON|OF]-(derived:Derived)
SET derived:Hidden
