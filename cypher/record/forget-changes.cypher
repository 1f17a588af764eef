// name: record/forget-changes
// purpose: Take what was deleted out of what is still to be looked at again
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: by the number of changes
CYPHER 25
MATCH (c:Change)
WHERE any(id IN c.touched WHERE id IN $ids)
SET c.touched = [id IN c.touched WHERE NOT id IN $ids]
