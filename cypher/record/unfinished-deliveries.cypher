// name: record/unfinished-deliveries
// purpose: Deliveries that were begun and neither finished nor undone
// mode: write
// params: none
// returns: id, deliverer
// budget: rows<=99
CYPHER 25
MATCH (d:Delivery {state: 'open'})
RETURN d.id AS id, d.deliverer AS deliverer
