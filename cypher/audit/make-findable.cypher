// name: audit/make-findable
// purpose: Make the entries written lately findable by what they showed, many at a time; what they say is not touched
// mode: write
// params: many INTEGER
// returns: made
// budget: by $many
CYPHER 25
MATCH (e:NewRead)
WITH e LIMIT $many
REMOVE e:NewRead
SET e:FindableRead
RETURN count(e) AS made
