// name: gaps/scope-sent-of
// purpose: What about some people was sent to children's social care, and when
// mode: read
// params: people LIST<STRING>
// returns: person, sent, received
// budget: by the items about them
CYPHER 25
UNWIND $people AS person
MATCH (p:Statement {id: person})
USING INDEX SEEK p:Statement(id)
WHERE ($everything OR p.sealedBy IS NULL OR all(seal IN p.sealedBy WHERE seal IN $opens))
CALL (p) {
  MATCH (p)<-[:NAMES {as: 'about'}]-(i:InformationItem) RETURN i
  UNION
  MATCH (p)<-[:NAMES {as: 'person'}]-(j:ItemPerson {state: 'joined'})-[:NAMES {as: 'item'}]->(i:InformationItem)
  WHERE ($everything OR j.sealedBy IS NULL OR all(seal IN j.sealedBy WHERE seal IN $opens))
  RETURN i
}
MATCH (i)<-[:NAMES {as: 'item'}]-(s:Share)-[:NAMES {as: 'shared_with'}]->(:Agency {type: 'childrens_social_care'})
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN p.id AS person, s.shared_at AS sent, s.received_at AS received
