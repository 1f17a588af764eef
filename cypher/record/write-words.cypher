// name: record/write-words
// purpose: Write the words by which statements are found, and nothing else
// mode: write
// params: rows LIST<MAP>
// returns: nothing
// budget: one seek a row
CYPHER 25
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
USING INDEX SEEK s:Statement(id)
WHERE s.words IS NOT NULL
SET s.words = row.words
