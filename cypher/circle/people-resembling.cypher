// name: circle/people-resembling
// purpose: Records of people that have one of some identifiers or dates of birth, with the names they go by: few enough to compare names before anything else of them is read
// mode: read
// params: indexes LIST<STRING>, question STRING
// returns: id, record, names
// budget: by the number of people of one birthday
CYPHER 25
UNWIND $indexes AS index
CALL db.index.fulltext.queryNodes(index, $question) YIELD node AS s
WHERE s:PersonRecord AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s.id AS id,
  s {.given_names, .family_name, .known_as, .date_of_birth, .nhs_number, .upn} AS record,
  COLLECT {
    MATCH (s)<-[:NAMES]-(n:NameUse)
    WHERE n.withdrawnAt IS NULL AND ($everything OR n.sealedBy IS NULL OR all(seal IN n.sealedBy WHERE seal IN $opens))
    RETURN n {.given_names, .family_name}
  } AS names
