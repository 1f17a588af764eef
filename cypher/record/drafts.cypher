// name: record/drafts
// purpose: What somebody typed and has not saved about something that exists for them, or about nothing yet
// mode: read
// params: prefix STRING, about STRING, since DATETIME
// returns: draft
// budget: rows<=50
CYPHER 25
OPTIONAL MATCH (c:Statement {id: $about})
USING INDEX SEEK c:Statement(id)
WHERE ($everything OR c.sealedBy IS NULL OR all(seal IN c.sealedBy WHERE seal IN $opens))
WITH c
WHERE c IS NOT NULL OR $about = ''
MATCH (d:Draft)
WHERE d.key STARTS WITH $prefix AND d.leftAt >= $since
RETURN d {.*} AS draft
ORDER BY draft.leftAt DESC
LIMIT 50
