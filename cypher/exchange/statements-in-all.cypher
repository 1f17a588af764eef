// name: exchange/statements-in-all
// purpose: How many statements there are, to say how far an export has come
// mode: read
// params: none
// returns: many
// budget: one look at the count store
// unlensed: one number for the system's own export, shown to nobody else
CYPHER 25
MATCH (s:Statement)
RETURN count(s) AS many
