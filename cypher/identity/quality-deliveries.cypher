// name: identity/quality-deliveries
// purpose: When each delivery was made
// mode: read
// params: none
// returns: id, madeAt
// budget: by the number of deliveries
// unlensed: names deliveries and moments, and says nothing of people
CYPHER 25
MATCH (d:Delivery {state: 'done'})
RETURN d.id AS id, d.madeAt AS madeAt
