// name: bench/person-to-find
// purpose: What is known of some people by which somebody may look for them
// mode: read
// params: ids LIST<STRING>
// returns: id, given, family, born, number, other, address
// budget: one seek an id
CYPHER 25
UNWIND $ids AS id
MATCH (s:PersonRecord {id: id})
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s.id AS id, s.given_names AS given, s.family_name AS family, toString(s.date_of_birth) AS born,
  s.nhs_number AS number,
  COLLECT {
    MATCH (s)<-[:NAMES]-(n:NameUse)
    WHERE ($everything OR n.sealedBy IS NULL OR all(seal IN n.sealedBy WHERE seal IN $opens))
      AND n.family_name <> s.family_name
    RETURN n.family_name LIMIT 1
  }[0] AS other,
  COLLECT {
    MATCH (s)<-[:NAMES {as: 'person'}]-(t:Stay)-[:NAMES {as: 'household'}]->(h:Household)
    WHERE ($everything OR t.sealedBy IS NULL OR all(seal IN t.sealedBy WHERE seal IN $opens))
      AND ($everything OR h.sealedBy IS NULL OR all(seal IN h.sealedBy WHERE seal IN $opens))
      AND coalesce(h.protection, 'open') <> 'restricted' AND coalesce(t.protection, 'open') <> 'restricted'
    RETURN h.address_line ORDER BY t.from LIMIT 1
  }[0] AS address
