// name: information/drafts
// purpose: What somebody typed and has not saved on the pages of a child
// mode: read
// params: prefix STRING, child STRING, since DATETIME
// returns: draft
// budget: rows<=50
CYPHER 25
MATCH (c:Statement {id: $child})
USING INDEX SEEK c:Statement(id)
WHERE ($everything OR c.sealedBy IS NULL OR all(seal IN c.sealedBy WHERE seal IN $opens))
MATCH (d:ItemDraft)
WHERE d.key STARTS WITH $prefix AND d.leftAt >= $since
RETURN d {.*} AS draft
ORDER BY draft.leftAt DESC
LIMIT 50
