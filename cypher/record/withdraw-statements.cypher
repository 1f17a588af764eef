// name: record/withdraw-statements
// purpose: Take back what users of Kith have said: what it said becomes a version, and the newest one is that it was taken back
// mode: write
// params: ids LIST<STRING>, act STRING, at DATETIME, by STRING, byName STRING
// returns: id of each statement that stood until now
// budget: one seek an id
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
WHERE s.saidBy IS NOT NULL
// Locks it, so that of two people who take it back at once the second finds it taken back.
SET s.line = s.line
WITH s
WHERE s.withdrawnAt IS NULL
WITH s, properties(s) AS before, COUNT { (s)-[:HAD]->() } AS ordinal
CREATE (s)-[:HAD]->(v:Version)
SET v = before
SET v.ordinal = ordinal, v.supersededBy = $act
SET s.delivery = $act, s.learnedAt = $at,
  s.withdrawnAt = $at, s.withdrawnBy = $by, s.withdrawnByName = $byName
REMOVE s.words
REMOVE s:OpenWords:SealedWords:ItemAboutNobody:Unanswered
RETURN s.id AS id
