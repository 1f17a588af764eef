// name: circle/how-many
// purpose: How many statements there are, to choose the way in which they are read
// mode: read
// params: none
// returns: rows
// budget: one look at the store's own count
// unlensed: shown to nobody and kept nowhere
CYPHER 25
MATCH (s:Statement)
RETURN count(s) AS rows
