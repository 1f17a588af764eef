// name: record/last-delivery
// purpose: The newest delivery of a deliverer that was taken in whole
// mode: write
// params: deliverer STRING
// returns: madeAt
// budget: rows<=1
CYPHER 25
MATCH (d:Delivery {deliverer: $deliverer, state: 'done'})
RETURN d.madeAt AS madeAt
ORDER BY madeAt DESC LIMIT 1
