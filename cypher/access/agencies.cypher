// name: access/agencies
// purpose: The agencies through whose eyes one can look
// mode: read
// params: none
// returns: id, name
// budget: one row an agency
CYPHER 25
MATCH (a:Agency)
WHERE $everything OR all(seal IN coalesce(a.sealedBy, []) WHERE seal IN $opens)
RETURN a.id AS id, a.name AS name
ORDER BY toLower(name), id
