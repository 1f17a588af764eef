// name: store/await-indexes
// purpose: Wait until new indexes answer
// mode: implicit
// params: none
// returns: nothing
// budget: rows<=0
CYPHER 25
CALL db.awaitIndexes(300)
