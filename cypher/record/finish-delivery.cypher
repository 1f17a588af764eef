// name: record/finish-delivery
// purpose: Note that a delivery was taken in whole, and what it brought
// mode: write
// params: id STRING, added INTEGER, changed INTEGER, same INTEGER, rejected INTEGER
// returns: nothing
// budget: rows<=0
CYPHER 25
MATCH (d:Delivery {id: $id})
SET d.state = 'done', d.added = $added, d.changed = $changed, d.same = $same, d.rejected = $rejected
