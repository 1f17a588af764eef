// name: identity/quality-records
// purpose: Records of people with what the agency that says them says of names, homes, mother and father itself, and where each row came from. Of a restricted name, stay or place only that it is there
// mode: read
// params: source STRING: internal id of the agency whose records they are; empty for all
// returns: record, names, stays, parents
// budget: by the number of records
CYPHER 25
MATCH (s:PersonRecord)
WHERE s.withdrawnAt IS NULL AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
  AND ($source = '' OR s.source = $source)
RETURN
  s {.id, .kind, .given_names, .family_name, .sex, .date_of_birth, .date_of_death, .nhs_number, .upn, .telephone, .source,
    .known_from, .protection, .delivered, .line, .delivery, .learnedAt, .saidAt} AS record,
  COLLECT {
    MATCH (s)<-[:NAMES]-(n:NameUse)
    WHERE n.withdrawnAt IS NULL AND ($everything OR n.sealedBy IS NULL OR all(seal IN n.sealedBy WHERE seal IN $opens))
      AND n.person = s.id AND n.source = s.source AND NOT n.use IN ['nickname', 'alias']
      AND (coalesce(n.protection, 'open') <> 'restricted' OR $everything OR n.id IN $opens)
    RETURN n {.id, .given_names, .family_name, .from, .known_from, .line, .delivery, .learnedAt, .saidAt}
  } AS names,
  COLLECT {
    MATCH (s)<-[:NAMES]-(t:Stay)-[:NAMES]->(h:Household)
    WHERE t.withdrawnAt IS NULL AND ($everything OR t.sealedBy IS NULL OR all(seal IN t.sealedBy WHERE seal IN $opens))
      AND ($everything OR h.sealedBy IS NULL OR all(seal IN h.sealedBy WHERE seal IN $opens))
      AND t.person = s.id AND t.household = h.id AND t.asserted_by = s.source
    WITH t, h,
      $everything
        OR ((coalesce(t.protection, 'open') <> 'restricted' OR t.id IN $opens)
          AND (coalesce(h.protection, 'open') <> 'restricted' OR h.id IN $opens)) AS told
    RETURN CASE
      WHEN told THEN t {.id, .from, .to, .basis, .known_from, .line, .delivery, .learnedAt, .saidAt, home: h.id,
        home_delivered: h.delivered, home_line: h.line, home_delivery: h.delivery, postcode: h.postcode}
      ELSE {hidden: 'yes'}
    END
  } AS stays,
  COLLECT {
    MATCH (s)<-[:NAMES]-(k:Kinship)-[:NAMES]->(p:PersonRecord)
    WHERE k.withdrawnAt IS NULL AND ($everything OR k.sealedBy IS NULL OR all(seal IN k.sealedBy WHERE seal IN $opens))
      AND p.withdrawnAt IS NULL AND ($everything OR p.sealedBy IS NULL OR all(seal IN p.sealedBy WHERE seal IN $opens))
      AND k.type IN ['mother', 'father'] AND k.person = p.id AND k.related_person = s.id
      AND k.asserted_by = s.source AND p.source = s.source
      AND (coalesce(k.protection, 'open') <> 'restricted' OR $everything OR k.id IN $opens)
      AND (coalesce(p.protection, 'open') <> 'restricted' OR $everything OR p.id IN $opens)
    RETURN p {.date_of_birth, .known_from, said_from: k.known_from}
  } AS parents
