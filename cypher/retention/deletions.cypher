// name: retention/deletions
// purpose: Every deletion, how far it has come
// mode: write
// params: none
// returns: deletion
// budget: by the number of deletions
CYPHER 25
MATCH (d:Deletion)
RETURN properties(d) AS deletion
ORDER BY d.id DESC
