// name: retention/left-names
// purpose: Whatever still holds a whole name or a number of somebody who was deleted: every label and every text
// mode: write
// params: names LIST<STRING>
// returns: label, many
// budget: the whole store
CYPHER 25
MATCH (n)
WHERE any(key IN keys(n) WHERE n[key] IS :: STRING NOT NULL AND any(name IN $names WHERE toLower(n[key]) CONTAINS name))
RETURN labels(n)[0] AS label, count(*) AS many
