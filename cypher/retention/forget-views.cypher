// name: retention/forget-views
// purpose: Delete pictures that somebody kept of a child, and marks left unsaved in them
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: by the number of views
CYPHER 25
MATCH (v:SavedView|ViewDraft)
WHERE v.child IN $ids OR any(id IN $ids WHERE v.key CONTAINS id)
DETACH DELETE v
