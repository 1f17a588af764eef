// name: network/my-views
// purpose: The views somebody saved, of children that exist for them, latest first; without what they hold
// mode: read
// params: owner STRING
// returns: view
// budget: one seek a view
CYPHER 25
MATCH (v:SavedView {owner: $owner})
MATCH (c:Statement {id: v.child})
USING INDEX SEEK c:Statement(id)
WHERE ($everything OR c.sealedBy IS NULL OR all(seal IN c.sealedBy WHERE seal IN $opens))
RETURN v {.id, .owner, .ownerName, .child, .name, .shared, .version, .savedAt} AS view
ORDER BY view.savedAt DESC, view.id DESC
