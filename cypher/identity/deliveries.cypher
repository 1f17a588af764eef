// name: identity/deliveries
// purpose: Who made some deliveries, and when they made them
// mode: read
// params: ids LIST<STRING>
// returns: id, deliverer, madeAt
// budget: one seek an id
// unlensed: names deliveries and moments, and says nothing of people
CYPHER 25
UNWIND $ids AS id
MATCH (d:Delivery {id: id, state: 'done'})
RETURN d.id AS id, d.deliverer AS deliverer, d.madeAt AS madeAt
