// name: record/undo-named
// purpose: Remove the edges that an unfinished delivery added to statements that stay
// mode: write
// params: delivery STRING, many INTEGER
// returns: removed
// budget: by $many
CYPHER 25
MATCH (:Statement)-[n:NAMES]->()
WHERE n.delivery = $delivery
WITH n LIMIT $many
DELETE n
RETURN count(n) AS removed
