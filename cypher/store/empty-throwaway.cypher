// name: store/empty-throwaway
// purpose: Remove everything but the schema from a store that was only ever meant to be thrown away, some nodes at a time
// mode: write
// params: many INTEGER
// returns: removed
// budget: by $many
CYPHER 25
MATCH (n)
WHERE NOT n:SchemaVersion AND NOT n:SchemaLease
WITH n LIMIT $many
DETACH DELETE n
RETURN count(*) AS removed
