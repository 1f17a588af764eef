// name: circle/about-nobody
// purpose: Items about nobody, the newest recorded first, by their ids. It may name some that turn out to be about somebody; it leaves none out
// mode: read
// params: now BOOLEAN, many INTEGER
// returns: id
// budget: by the number of items about nobody; looking from another day by the number of items
CYPHER 25
CALL () {
  MATCH (s:ItemAboutNobody)
  RETURN s
  UNION
  // Whoever it named was taken off again.
  MATCH (j:ItemPerson {state: 'removed'})-[:NAMES {as: 'item'}]->(s:InformationItem)
  WHERE ($everything OR j.sealedBy IS NULL OR all(seal IN j.sealedBy WHERE seal IN $opens))
  RETURN s
  UNION
  // It came to name somebody later.
  MATCH (s:InformationItem)-[:HAD]->(v:Version)
  WHERE NOT $now AND v.about IS NULL
  RETURN s
}
WITH s
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
  // The direct edges say what stands now, and only of people who exist for the reader.
  AND NOT ($now AND EXISTS {
    MATCH (s)-[:ABOUT]->(p:PersonRecord)
    WHERE ($everything OR p.sealedBy IS NULL OR all(seal IN p.sealedBy WHERE seal IN $opens))
  })
WITH s, coalesce(date(s.recorded_at), date(s.occurred_from), date('0001-01-01')) AS recorded
ORDER BY recorded DESC, s.id DESC LIMIT $many
RETURN s.id AS id
