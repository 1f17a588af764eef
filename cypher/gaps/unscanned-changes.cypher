// name: gaps/unscanned-changes
// purpose: What was written and not yet looked at again, oldest first
// mode: write
// params: many INTEGER
// returns: id, touched, wide
// budget: by $many
CYPHER 25
MATCH (c:Unscanned)
RETURN c.id AS id, c.touched AS touched, c.wide AS wide
ORDER BY c.id LIMIT $many
