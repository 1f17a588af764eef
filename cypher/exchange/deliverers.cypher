// name: exchange/deliverers
// purpose: Who delivered, and when the newest delivery of each was made
// mode: read
// params: none
// returns: deliverer, madeAt
// budget: by the number of deliveries
// unlensed: names deliverers and moments, and says nothing of people
CYPHER 25
MATCH (d:Delivery {state: 'done'})
WITH d, CASE WHEN valueType(d.madeAt) STARTS WITH 'DATE'
  THEN datetime({date: d.madeAt, timezone: 'Europe/London'}) ELSE d.madeAt END AS moment
ORDER BY moment DESC
WITH d.deliverer AS deliverer, collect(d.madeAt)[0] AS madeAt
RETURN deliverer, madeAt
ORDER BY deliverer
