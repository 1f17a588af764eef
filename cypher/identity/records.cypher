// name: identity/records
// purpose: Some records of people with what they are compared by, as all-records has it
// mode: read
// params: ids LIST<STRING>
// returns: record, before, names, homes, kin
// budget: one seek an id, and what names the record
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
WHERE s:PersonRecord AND s.withdrawnAt IS NULL AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN
  s {.id, .given_names, .family_name, .known_as, .sex, .date_of_birth, .date_of_birth_accuracy, .nhs_number, .upn,
    .telephone, .source, .known_from, .protection, came_with: s.firstDelivery} AS record,
  CASE WHEN s.learnedAt IS NULL THEN [] ELSE COLLECT {
    MATCH (s)-[:HAD]->(v:Version)
    RETURN v {.given_names, .family_name, .known_as}
  } END AS before,
  COLLECT {
    MATCH (s)<-[:NAMES]-(n:NameUse)
    WHERE n.withdrawnAt IS NULL AND ($everything OR n.sealedBy IS NULL OR all(seal IN n.sealedBy WHERE seal IN $opens))
      AND (coalesce(n.protection, 'open') <> 'restricted' OR $everything OR n.id IN $opens)
    RETURN n {.given_names, .family_name, .from, .known_from}
  } AS names,
  COLLECT {
    MATCH (s)<-[:NAMES]-(t:Stay)-[:NAMES]->(h:Household)
    WHERE t.withdrawnAt IS NULL AND ($everything OR t.sealedBy IS NULL OR all(seal IN t.sealedBy WHERE seal IN $opens))
      AND ($everything OR h.sealedBy IS NULL OR all(seal IN h.sealedBy WHERE seal IN $opens))
      AND (coalesce(t.protection, 'open') <> 'restricted' OR $everything OR t.id IN $opens)
      AND (coalesce(h.protection, 'open') <> 'restricted' OR $everything OR h.id IN $opens)
    RETURN h {.address_line, .postcode, .uprn, from: t.from, known_from: t.known_from}
  } AS homes,
  COLLECT {
    MATCH (s)<-[:NAMES]-(k:Kinship)
    WHERE k.withdrawnAt IS NULL AND ($everything OR k.sealedBy IS NULL OR all(seal IN k.sealedBy WHERE seal IN $opens))
      AND (coalesce(k.protection, 'open') <> 'restricted' OR $everything OR k.id IN $opens)
    RETURN k {.person, .related_person, .type, .from, .known_from}
  } AS kin
