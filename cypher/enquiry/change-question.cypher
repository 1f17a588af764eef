// name: enquiry/change-question
// purpose: Change a question as far as nobody changed it since it was seen; what it said before stays beside it
// mode: write
// params: child STRING, id STRING, number INTEGER, names LIST<STRING>, change MAP
// returns: number it has now; nothing where somebody changed it since
// budget: one seek, and one a name
CYPHER 25
MATCH (c:Statement {id: $child})<-[:ASKED_ABOUT]-(q:Question {id: $id})
USING INDEX SEEK c:Statement(id)
// Locks it, so that of two people who change it at once the second finds what the first made of it.
SET q.id = q.id
WITH q
WHERE q.number = $number
CREATE (q)-[:HAD]->(v:QuestionVersion)
SET v = properties(q)
SET q += $change
WITH q
CALL (q) {
  UNWIND $names AS name
  MATCH (t:Statement {id: name})
  USING INDEX SEEK t:Statement(id)
  MERGE (q)-[:MENTIONS]->(t)
}
RETURN q.number AS number
