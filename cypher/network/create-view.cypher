// name: network/create-view
// purpose: Keep a view somebody saved, and that they did
// mode: write
// params: view MAP, event MAP
// returns: id
// budget: rows<=1
CYPHER 25
CREATE (v:SavedView)
SET v = $view
CREATE (e:ViewEvent)
SET e = $event
RETURN v.id AS id
