// name: record/open-delivery
// purpose: Note that a delivery begins to be taken in; locks its deliverer, so that two deliveries of one deliverer take turns
// mode: write
// params: id STRING, deliverer STRING, madeAt DATETIME, takenAt DATETIME, folder STRING
// returns: busy: whether another delivery of this deliverer is still being taken in
// budget: rows<=1
CYPHER 25
MERGE (who:Deliverer {name: $deliverer})
SET who.asked = $takenAt
WITH who
OPTIONAL MATCH (other:Delivery {deliverer: $deliverer, state: 'open'})
WITH who, count(other) > 0 AS busy
FOREACH (_ IN CASE WHEN busy THEN [] ELSE [1] END |
  CREATE (d:Delivery {id: $id, deliverer: $deliverer, madeAt: $madeAt, takenAt: $takenAt, folder: $folder, state: 'open'})
)
RETURN busy
