// name: record/restore-statements
// purpose: Let statements stand again that somebody took back; that they did stays as a version
// mode: write
// params: rows LIST<MAP>, act STRING, at DATETIME
// returns: id of each statement that had been taken back
// budget: one seek an id
CYPHER 25
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
USING INDEX SEEK s:Statement(id)
WHERE s.withdrawnAt IS NOT NULL
WITH s, row, properties(s) AS before, COUNT { (s)-[:HAD]->() } AS ordinal
CREATE (s)-[:HAD]->(v:Version)
SET v = before
SET v.ordinal = ordinal, v.supersededBy = $act
SET s.delivery = $act, s.learnedAt = $at, s.words = row.words
REMOVE s.withdrawnAt, s.withdrawnBy, s.withdrawnByName
SET s:$(row.labels)
RETURN s.id AS id
