// name: information/agencies
// purpose: The agencies there are, by their ids
// mode: read
// params: none
// returns: agency
// budget: by the number of agencies
CYPHER 25
MATCH (a:Agency)
WHERE a.withdrawnAt IS NULL AND ($everything OR a.sealedBy IS NULL OR all(seal IN a.sealedBy WHERE seal IN $opens))
RETURN a.id AS agency
