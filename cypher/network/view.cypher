// name: network/view
// purpose: A saved view for its owner, and for others once it is shared; none where the child does not exist for the reader
// mode: read
// params: id STRING, account STRING
// returns: view
// budget: rows<=1 dbHits<=30
CYPHER 25
MATCH (v:SavedView {id: $id})
WHERE v.owner = $account OR v.shared
MATCH (c:Statement {id: v.child})
USING INDEX SEEK c:Statement(id)
WHERE ($everything OR c.sealedBy IS NULL OR all(seal IN c.sealedBy WHERE seal IN $opens))
RETURN v {.*} AS view
