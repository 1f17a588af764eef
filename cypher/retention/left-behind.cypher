// name: retention/left-behind
// purpose: Whatever still holds an id of what was deleted: every label and every property but the record of reads
// mode: write
// params: ids LIST<STRING>
// returns: label, many
// budget: the whole store
CYPHER 25
MATCH (n)
WHERE NOT n:AccessEvent AND NOT n:BeforeChain AND NOT n:ReadWriter AND NOT n:Opening AND NOT n:Grant AND NOT n:Tombstone
  AND any(key IN keys(n) WHERE CASE
    WHEN n[key] IS :: STRING NOT NULL THEN n[key] IN $ids
    WHEN n[key] IS :: LIST<STRING NOT NULL> NOT NULL THEN any(one IN n[key] WHERE one IN $ids OR split(one, ':')[1] IN $ids)
    ELSE false END)
RETURN labels(n)[0] AS label, count(*) AS many
UNION
MATCH ()-[r]->()
WHERE r.statement IN $ids
RETURN type(r) AS label, count(*) AS many
