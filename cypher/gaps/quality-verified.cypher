// name: gaps/quality-verified
// purpose: Rows that name a mother or father, an agency, and how many of them say whether that was verified
// mode: read
// params: none
// returns: agency, name, phone, email, rows, said
// budget: by the number of relationships
CYPHER 25
MATCH (s:Kinship)-[:NAMES {as: 'asserted_by'}]->(a:Agency)
USING SCAN s:Kinship
WHERE s.type IN ['mother', 'father'] AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
  AND ($everything OR a.sealedBy IS NULL OR all(seal IN a.sealedBy WHERE seal IN $opens))
WITH a, count(s) AS rows, count(s.verified) AS said
RETURN a.id AS agency, a.name AS name, a.phone AS phone, a.email AS email, rows, said
ORDER BY toLower(name), agency
