// name: network/delete-view
// purpose: Delete one's own saved view with all it holds, if it is still as one saw it, and keep that it was deleted
// mode: write
// params: id STRING, owner STRING, version INTEGER, event MAP
// returns: id
// budget: rows<=1
CYPHER 25
MATCH (v:SavedView {id: $id})
WHERE v.owner = $owner AND v.version = $version
CREATE (e:ViewEvent)
SET e = $event
WITH v, v.id AS id
DELETE v
RETURN id
