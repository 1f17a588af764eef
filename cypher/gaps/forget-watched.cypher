// name: gaps/forget-watched
// purpose: Remove what was found about some children
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: by what was found
CYPHER 25
UNWIND $ids AS id
MATCH (w:Watched {id: id})
OPTIONAL MATCH (w)-[:HAS]->(f:Finding)
DETACH DELETE f, w
