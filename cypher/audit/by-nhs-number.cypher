// name: audit/by-nhs-number
// purpose: Records with an NHS number, to look up who was shown them
// mode: read
// params: number STRING
// returns: id
// budget: by the number of records with this number
CYPHER 25
CALL db.index.fulltext.queryNodes('words_open', $number) YIELD node AS s
WHERE s:PersonRecord AND s.nhs_number = $number
  AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN DISTINCT s.id AS id
LIMIT 50
