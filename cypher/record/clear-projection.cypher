// name: record/clear-projection
// purpose: Remove the projection, some edges at a time
// mode: write
// params: many INTEGER
// returns: removed
// budget: by $many
CYPHER 25
MATCH ()-[e:STAYS_AT|RELATED_TO|INVOLVED_WITH|ABOUT|HELD_BY|SAME_PERSON]->()
WITH e LIMIT $many
DELETE e
RETURN count(e) AS removed
