// name: record/undo-created
// purpose: Remove what an unfinished delivery said for the first time
// mode: write
// params: delivery STRING, many INTEGER
// returns: removed
// budget: by $many
CYPHER 25
MATCH (s:Statement)
WHERE s.firstDelivery = $delivery
WITH s LIMIT $many
OPTIONAL MATCH (s)-[:HAD]->(v:Version)
DETACH DELETE v, s
RETURN count(DISTINCT s) AS removed
