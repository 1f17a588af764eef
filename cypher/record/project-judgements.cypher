// name: record/project-judgements
// purpose: Draw the direct edge between two records whose latest judgement says that they are the same person
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $ids AS id
MATCH (j:Statement {id: id})
USING INDEX SEEK j:Statement(id)
MATCH (a:Statement {id: j.record_a})
USING INDEX SEEK a:Statement(id)
MATCH (b:Statement {id: j.record_b})
USING INDEX SEEK b:Statement(id)
WITH DISTINCT CASE WHEN a.id < b.id THEN a ELSE b END AS a, CASE WHEN a.id < b.id THEN b ELSE a END AS b
CALL (a, b) {
  MATCH (a)-[old:SAME_PERSON]-(b)
  DELETE old
}
MATCH (a)<-[:NAMES]-(j:Judgement)-[:NAMES]->(b)
WHERE j.withdrawnAt IS NULL
WITH a, b, j
ORDER BY j.at DESC, CASE j.state WHEN 'not_same' THEN 0 WHEN 'unsure' THEN 1 ELSE 2 END
WITH a, b, collect(j)[0] AS latest
WHERE latest.state = 'same'
CREATE (a)-[:SAME_PERSON {statement: latest.id}]->(b)
