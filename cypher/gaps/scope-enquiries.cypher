// name: gaps/scope-enquiries
// purpose: Every enquiry with its child and when it was open: who is live, who lately was
// mode: read
// params: none
// returns: child, opened, closed
// budget: by the number of enquiries
CYPHER 25
MATCH (e:Enquiry)-[:NAMES {as: 'child'}]->(c:PersonRecord)
WHERE e.withdrawnAt IS NULL AND ($everything OR e.sealedBy IS NULL OR all(seal IN e.sealedBy WHERE seal IN $opens))
  AND ($everything OR c.sealedBy IS NULL OR all(seal IN c.sealedBy WHERE seal IN $opens))
RETURN c.id AS child, e.opened_at AS opened, e.closed_at AS closed
