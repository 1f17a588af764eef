// name: record/create-statements
// purpose: Write statements that are said for the first time
// mode: write
// params: rows LIST<MAP>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $rows AS row
CREATE (s:Statement)
SET s = row.properties
SET s:$(row.labels)
