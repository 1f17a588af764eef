// name: record/note-change
// purpose: Note which statements a delivery touched, in the transaction that writes them
// mode: write
// params: id STRING, touched LIST<STRING>, limit INTEGER
// returns: nothing
// budget: rows<=0
CYPHER 25
MERGE (c:Change {id: $id})
ON CREATE SET c.touched = [], c.wide = false, c.closed = false
WITH c, c.wide OR size(c.touched) + size($touched) > $limit AS wide
SET c.touched = CASE WHEN wide THEN [] ELSE c.touched + $touched END, c.wide = wide
