// name: record/close-undone
// purpose: Note that an unfinished delivery was undone
// mode: write
// params: delivery STRING
// returns: nothing
// budget: rows<=0
CYPHER 25
MATCH (d:Delivery {id: $delivery})
SET d.state = 'undone'
