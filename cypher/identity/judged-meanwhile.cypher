// name: identity/judged-meanwhile
// purpose: What was judged last of a pair of records, by anybody, within the change that is about to judge it
// mode: write
// params: one STRING, other STRING
// returns: id, by, saidByName
// budget: by the number of statements around one record
CYPHER 25
MATCH (a:Statement {id: $one})
USING INDEX SEEK a:Statement(id)
MATCH (b:Statement {id: $other})
USING INDEX SEEK b:Statement(id)
// Locks both, so that of two who judge at once the second learns of the first.
SET a.line = a.line, b.line = b.line
WITH a, b
MATCH (a)<-[:NAMES]-(j:Judgement)-[:NAMES]->(b)
WHERE j.withdrawnAt IS NULL
RETURN j.id AS id, j.by AS by, j.saidByName AS saidByName
ORDER BY j.at DESC, j.id DESC
