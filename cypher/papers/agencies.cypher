// name: papers/agencies
// purpose: Agencies that are in the store and may be named to everybody, with their types
// mode: read
// params: none
// returns: name, type
// budget: by the number of agencies
CYPHER 25
MATCH (a:Agency)
WHERE a.withdrawnAt IS NULL AND ($everything OR a.sealedBy IS NULL OR all(seal IN a.sealedBy WHERE seal IN $opens))
RETURN a.name AS name, a.type AS type
ORDER BY name
