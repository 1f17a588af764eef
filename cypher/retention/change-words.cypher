// name: retention/change-words
// purpose: Write words again without somebody's name
// mode: write
// params: rows LIST<MAP>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.node
SET n += row.words
