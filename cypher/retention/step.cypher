// name: retention/step
// purpose: Take a deletion a step further, if it still stands where it was seen
// mode: write
// params: id STRING, from STRING, changes MAP
// returns: id
// budget: rows<=1
CYPHER 25
MATCH (d:Deletion {id: $id})
WHERE d.state = $from
SET d += $changes
RETURN d.id AS id
