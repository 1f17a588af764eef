// name: store/answers
// purpose: Whether the database answers a query, and not only the server the door
// mode: read
// params: none
// returns: version: the newest version of the schema
// budget: rows<=1
// unlensed: says nothing of people
CYPHER 25
MATCH (v:SchemaVersion)
RETURN max(v.number) AS version
