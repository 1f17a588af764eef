// name: retention/forget-keepings
// purpose: Delete what was decided about keeping a record that is gone
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: by what was decided
CYPHER 25
UNWIND $ids AS id
MATCH (k:Keeping {person: id})
DELETE k
