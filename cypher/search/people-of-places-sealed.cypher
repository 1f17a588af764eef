// name: search/people-of-places-sealed
// purpose: People who stay or stayed at places that are sealed and opened to this reader that have some of the typed words, with the place and the names they go by
// mode: read
// params: words STRING, many INTEGER
// returns: s, earlier, score, place, names
// budget: by the number of sealed places that match and by who ever stayed at so many places
CYPHER 25
CALL db.index.fulltext.queryNodes('words_sealed', $words) YIELD node AS h, score
WHERE ($everything OR h.sealedBy IS NULL OR all(seal IN h.sealedBy WHERE seal IN $opens))
WITH h, score
ORDER BY score DESC, h.id
LIMIT $many
MATCH (h)<-[:NAMES {as: 'household'}]-(t:Stay)-[:NAMES {as: 'person'}]->(s:PersonRecord)
WHERE t.withdrawnAt IS NULL AND coalesce(t.protection, 'open') <> 'restricted'
  AND ($everything OR t.sealedBy IS NULL OR all(seal IN t.sealedBy WHERE seal IN $opens))
  AND coalesce(s.protection, 'open') <> 'restricted'
  AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
WITH s, h, max(score) AS score
RETURN s, [] AS earlier, score, h {.address_line, .postcode, .uprn} AS place,
  COLLECT {
    MATCH (s)<-[:NAMES]-(n:NameUse)
    WHERE n.withdrawnAt IS NULL AND coalesce(n.protection, 'open') <> 'restricted'
      AND ($everything OR n.sealedBy IS NULL OR all(seal IN n.sealedBy WHERE seal IN $opens))
    RETURN n {.given_names, .family_name}
  } AS names
ORDER BY score DESC, s.id
