// name: gaps/scope-sent
// purpose: Whom something was about that was sent to children's social care, and when
// mode: read
// params: none
// returns: person, sent, received
// budget: by what was ever sent to children's social care
CYPHER 25
MATCH (a:Agency {type: 'childrens_social_care'})<-[:NAMES {as: 'shared_with'}]-(s:Share)-[:NAMES {as: 'item'}]->(i:InformationItem)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
CALL (i) {
  MATCH (i)-[:NAMES {as: 'about'}]->(p:PersonRecord) RETURN p
  UNION
  MATCH (i)<-[:NAMES {as: 'item'}]-(j:ItemPerson {state: 'joined'})-[:NAMES {as: 'person'}]->(p:PersonRecord)
  WHERE ($everything OR j.sealedBy IS NULL OR all(seal IN j.sealedBy WHERE seal IN $opens))
  RETURN p
}
WITH DISTINCT p, s
WHERE $everything OR p.sealedBy IS NULL OR all(seal IN p.sealedBy WHERE seal IN $opens)
RETURN p.id AS person, s.shared_at AS sent, s.received_at AS received
