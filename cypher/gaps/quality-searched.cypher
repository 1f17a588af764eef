// name: gaps/quality-searched
// purpose: Answers that nothing is held, an agency, and how many of them say what was searched
// mode: read
// params: none
// returns: agency, name, phone, email, rows, said
// budget: by the number of requests
CYPHER 25
MATCH (s:Request)-[:NAMES {as: 'agency'}]->(a:Agency)
USING SCAN s:Request
WHERE s.outcome = 'nothing_held' AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
  AND ($everything OR a.sealedBy IS NULL OR all(seal IN a.sealedBy WHERE seal IN $opens))
WITH a, count(s) AS rows,
  sum(CASE
    WHEN size(coalesce(s.searched_names, [])) + size(coalesce(s.searched_identifiers, []))
      + size(coalesce(s.searched_addresses, [])) > 0 THEN 1
    ELSE 0
  END) AS said
RETURN a.id AS agency, a.name AS name, a.phone AS phone, a.email AS email, rows, said
ORDER BY toLower(name), agency
