// name: store/empty-throwaway
// purpose: Remove everything but the schema and the record of reads from a store that was only ever meant to be thrown away, some nodes at a time
// mode: write
// params: many INTEGER
// returns: removed
// budget: by $many
CYPHER 25
MATCH (n)
WHERE NOT n:SchemaVersion AND NOT n:SchemaLease
  AND NOT n:AccessEvent AND NOT n:ReadWriter AND NOT n:ReadWords
WITH n LIMIT $many
DETACH DELETE n
RETURN count(*) AS removed
