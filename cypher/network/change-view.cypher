// name: network/change-view
// purpose: Change one's own saved view, if it is still as one saw it, and keep that it was changed
// mode: write
// params: id STRING, owner STRING, version INTEGER, changes MAP, event MAP
// returns: version
// budget: rows<=1
CYPHER 25
MATCH (v:SavedView {id: $id})
WHERE v.owner = $owner AND v.version = $version
SET v += $changes, v.version = $version + 1
CREATE (e:ViewEvent)
SET e = $event
RETURN v.version AS version
