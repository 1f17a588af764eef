// name: retention/keepings
// purpose: What was decided about keeping the records of some people, latest first
// mode: write
// params: ids LIST<STRING>
// returns: keeping
// budget: by what was decided about them
CYPHER 25
UNWIND $ids AS id
MATCH (k:Keeping {person: id})
RETURN properties(k) AS keeping
ORDER BY k.id DESC
