// name: record/forget-cells
// purpose: Take somebody out of statements that stay: out of what they say and out of what they said
// mode: write
// params: rows LIST<MAP>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
USING INDEX SEEK s:Statement(id)
SET s += row.now
REMOVE s:OpenWords:SealedWords:ItemAboutNobody:Unanswered
SET s:$(row.labels)
WITH s, row
UNWIND row.before AS old
MATCH (s)-[:HAD]->(v:Version {ordinal: old.ordinal})
SET v += old.cells
