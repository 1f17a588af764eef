// name: bench/all-children
// purpose: Records of children, in an authority made up to measure with
// mode: read
// params: none
// returns: child
// budget: by the number of people
CYPHER 25
MATCH (c:PersonRecord)
WHERE c.kind <> 'adult'
  AND ($everything OR c.sealedBy IS NULL OR all(seal IN c.sealedBy WHERE seal IN $opens))
RETURN c.id AS child ORDER BY child
