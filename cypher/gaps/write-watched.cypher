// name: gaps/write-watched
// purpose: Note children that the scan covers
// mode: write
// params: children LIST<MAP>
// returns: nothing
// budget: rows<=0
CYPHER 25
UNWIND $children AS child
CREATE (w:Watched:Derived)
SET w = child.properties
WITH w, child
UNWIND child.records AS record
MATCH (r:Statement {id: record})
USING INDEX SEEK r:Statement(id)
CREATE (w)-[:OF]->(r)
