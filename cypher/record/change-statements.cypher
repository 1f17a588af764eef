// name: record/change-statements
// purpose: Keep what statements said before as versions, and write what they say now
// mode: write
// params: rows LIST<MAP>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
USING INDEX SEEK s:Statement(id)
WITH s, row, properties(s) AS before, COUNT { (s)-[:HAD]->() } AS ordinal
CREATE (s)-[:HAD]->(v:Version)
SET v = before
SET v.ordinal = ordinal, v.supersededBy = row.delivery
SET s = row.properties
SET s.firstDelivery = before.firstDelivery
REMOVE s:OpenWords:SealedWords:ItemAboutNobody:Unanswered
SET s:$(row.labels)
