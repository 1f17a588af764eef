// name: gaps/delivered
// purpose: When deliveries came in that said what the data of agencies covers, now or in an earlier version
// mode: read
// params: agencies LIST<STRING>
// returns: agency, madeAt
// budget: by the number of agencies
CYPHER 25
MATCH (c:Coverage)
WHERE c.agency IN $agencies
  AND ($everything OR c.sealedBy IS NULL OR all(seal IN c.sealedBy WHERE seal IN $opens))
WITH c.agency AS agency, [c.delivery] + COLLECT { MATCH (c)-[:HAD]->(v:Version) RETURN v.delivery } AS deliveries
UNWIND deliveries AS delivery
WITH DISTINCT agency, delivery
MATCH (d:Delivery {id: delivery, state: 'done'})
RETURN DISTINCT agency, d.madeAt AS madeAt
