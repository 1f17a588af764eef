// name: record/reseal
// purpose: Write which sealed rows hide statements, and where their words are indexed
// mode: write
// params: rows LIST<MAP>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
USING INDEX SEEK s:Statement(id)
SET s.sealedBy = row.sealedBy
REMOVE s:OpenWords:SealedWords
SET s:$(row.labels)
