// name: network/draft
// purpose: What somebody left unsaved in the picture of a child
// mode: read
// params: key STRING, child STRING
// returns: draft
// budget: rows<=1 dbHits<=30
CYPHER 25
MATCH (d:ViewDraft {key: $key})
MATCH (c:Statement {id: $child})
USING INDEX SEEK c:Statement(id)
WHERE ($everything OR c.sealedBy IS NULL OR all(seal IN c.sealedBy WHERE seal IN $opens))
RETURN d {.*} AS draft
