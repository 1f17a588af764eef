// name: record/last-delivery
// purpose: The newest delivery of a deliverer that was taken in whole
// mode: write
// params: deliverer STRING
// returns: madeAt
// budget: rows<=1
CYPHER 25
MATCH (d:Delivery {deliverer: $deliverer, state: 'done'})
RETURN d.madeAt AS madeAt
// A bare date and an instant do not compare by themselves: a date means its start in London.
ORDER BY CASE WHEN valueType(madeAt) STARTS WITH 'DATE'
  THEN datetime({date: madeAt, timezone: 'Europe/London'}) ELSE madeAt END DESC LIMIT 1
