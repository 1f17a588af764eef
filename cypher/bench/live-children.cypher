// name: bench/live-children
// purpose: Children with an open enquiry, in an authority made up to measure with
// mode: read
// params: none
// returns: child
// budget: by the number of enquiries
CYPHER 25
MATCH (e:Enquiry)-[:NAMES {as: 'child'}]->(c:PersonRecord)
WHERE e.closed_at IS NULL
  AND ($everything OR e.sealedBy IS NULL OR all(seal IN e.sealedBy WHERE seal IN $opens))
RETURN DISTINCT c.id AS child ORDER BY child
