// name: gaps/quality-children
// purpose: Involvements of services to adults, and how many of them say whether the service knows of children
// mode: read
// params: types LIST<STRING>
// returns: agency, name, phone, email, rows, said
// budget: by the involvements of services to adults
CYPHER 25
MATCH (a:Agency)
WHERE a.type IN $types AND ($everything OR a.sealedBy IS NULL OR all(seal IN a.sealedBy WHERE seal IN $opens))
MATCH (a)<-[:NAMES {as: 'agency'}]-(s:Involvement)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
WITH a, count(s) AS rows, count(s.knows_of_children) AS said
RETURN a.id AS agency, a.name AS name, a.phone AS phone, a.email AS email, rows, said
ORDER BY toLower(name), agency
