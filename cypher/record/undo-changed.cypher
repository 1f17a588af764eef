// name: record/undo-changed
// purpose: Bring back what statements said before an unfinished delivery changed them
// mode: write
// params: delivery STRING, many INTEGER
// returns: id of each statement brought back, with what it said
// budget: by $many
CYPHER 25
MATCH (s:Statement)-[:HAD]->(v:Version {supersededBy: $delivery})
WITH s, v LIMIT $many
WITH s, v, properties(v) AS said
SET s = said
REMOVE s.supersededBy, s.ordinal
DETACH DELETE v
RETURN s.id AS id, s, [] AS earlier
