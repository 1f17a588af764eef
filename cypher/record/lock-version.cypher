// name: record/lock-version
// purpose: A statement as it stands, held until the change that is about to be made is made
// mode: write
// params: id STRING
// returns: s, earlier, now, had: whether it had a version before
// budget: rows<=1
CYPHER 25
MATCH (s:Statement {id: $id})
USING INDEX SEEK s:Statement(id)
// Locks it, so that of two people who change it at once the second finds what the first made of it.
SET s.line = s.line
WITH s
RETURN s, [] AS earlier, EXISTS { (s)-[:HAD]->() } AS had,
  s {.delivery, .deliverer, .line, .scoped, .saidBy, .learnedAt, .saidAt, .saidByName, .saidWhy, .withdrawnAt, .withdrawnByName, .addedAt, .addedByName, .addedBack} AS now
