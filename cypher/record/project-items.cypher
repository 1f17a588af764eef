// name: record/project-items
// purpose: Draw the direct edges of each item: who holds it and whom it is about, people joined later among them
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $ids AS id
MATCH (i:Statement {id: id})
USING INDEX SEEK i:Statement(id)
CALL (i) {
  MATCH (i)-[old:ABOUT|HELD_BY]->()
  DELETE old
}
WITH i
WHERE i.withdrawnAt IS NULL
CALL (i) {
  MATCH (a:Statement {id: i.held_by})
  USING INDEX SEEK a:Statement(id)
  CREATE (i)-[:HELD_BY {statement: i.id}]->(a)
}
CALL (i) {
  UNWIND coalesce(i.about, []) AS person
  RETURN person, i.id AS said, null AS at, 'joined' AS state
  UNION ALL
  MATCH (i)<-[:NAMES {as: 'item'}]-(j:ItemPerson)
  WHERE coalesce(j.role, 'subject') IN ['subject', 'harmed', 'alleged'] AND j.withdrawnAt IS NULL
  RETURN j.person AS person, j.id AS said, j.at AS at, j.state AS state
}
WITH i, person, said, state, at
ORDER BY at IS NOT NULL, at, said
WITH i, person, collect(state)[-1] AS state, collect(said)[-1] AS said
WHERE state = 'joined'
MATCH (p:Statement {id: person})
USING INDEX SEEK p:Statement(id)
CREATE (i)-[:ABOUT {statement: said}]->(p)
