// name: partnership/kinds
// purpose: Of which kind each agency is
// mode: read
// params: none
// returns: agency, kind
// budget: by the number of agencies
CYPHER 25
MATCH (a:Agency)
WHERE ($everything OR a.sealedBy IS NULL OR all(seal IN a.sealedBy WHERE seal IN $opens))
RETURN a.id AS agency, a.type AS kind
