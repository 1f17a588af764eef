// name: gaps/scope-enquiries-of
// purpose: The enquiries about some people and when they were open
// mode: read
// params: people LIST<STRING>
// returns: child, opened, closed
// budget: by the number of enquiries about them
CYPHER 25
UNWIND $people AS person
MATCH (c:Statement {id: person})
USING INDEX SEEK c:Statement(id)
MATCH (c)<-[:NAMES {as: 'child'}]-(e:Enquiry)
WHERE e.withdrawnAt IS NULL AND ($everything OR e.sealedBy IS NULL OR all(seal IN e.sealedBy WHERE seal IN $opens))
  AND ($everything OR c.sealedBy IS NULL OR all(seal IN c.sealedBy WHERE seal IN $opens))
RETURN c.id AS child, e.opened_at AS opened, e.closed_at AS closed
