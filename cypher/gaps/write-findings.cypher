// name: gaps/write-findings
// purpose: Keep findings with what they rest on
// mode: write
// params: findings LIST<MAP>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $findings AS finding
MATCH (w:Watched {id: finding.child})
CREATE (w)-[:HAS]->(f:Finding:Derived)
SET f = finding.properties
WITH f, finding
UNWIND finding.restsOn AS id
MATCH (s:Statement {id: id})
USING INDEX SEEK s:Statement(id)
CREATE (f)-[:RESTS_ON]->(s)
