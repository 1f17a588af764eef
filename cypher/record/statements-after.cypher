// name: record/statements-after
// purpose: Ids of statements, page by page in their order
// mode: write
// params: label STRING, after STRING, many INTEGER
// returns: id
// budget: by $many
CYPHER 25
MATCH (s:Statement)
WHERE s.id > $after AND $label IN labels(s)
RETURN s.id AS id
ORDER BY id LIMIT $many
