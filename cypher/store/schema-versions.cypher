// name: store/schema-versions
// purpose: The schema versions a store has
// mode: read
// params: none
// returns: number, checksum
// budget: rows<=999
// unlensed: says nothing of people
CYPHER 25
MATCH (v:SchemaVersion)
RETURN v.number AS number, v.checksum AS checksum
ORDER BY number
