// name: circle/all-held-back
// purpose: The stays that are sealed, and since when, so that no earlier address is taken for the latest
// mode: read
// params: none
// returns: id, person, household, from, known, seals
// budget: by the number of stays
// unlensed: answers when and of whom, in ids alone, and nothing of where; what is sealed guards every reader's findings
CYPHER 25
MATCH (s:Stay)
WHERE size(coalesce(s.sealedBy, [])) > 0
RETURN
  s.id AS id,
  s.person AS person,
  s.household AS household,
  s.from AS from,
  CASE
    WHEN EXISTS { MATCH (s)-[:HAD]->(:Version) }
      THEN COLLECT { MATCH (s)-[:HAD]->(v:Version) RETURN v.known_from ORDER BY v.ordinal LIMIT 1 }[0]
    ELSE s.known_from
  END AS known,
  s.sealedBy AS seals
