// name: partnership/groups
// purpose: Of each child that the rules look at when and where, which ethnicity is recorded and which patterns find something: the one query that reads ethnicity
// mode: read
// params: none
// returns: born, areas, ethnicities, patterns
// budget: by the children in scope
CYPHER 25
MATCH (w:Watched)
WHERE NOT w:Hidden
MATCH (w)-[:OF]->(p:PersonRecord)
WHERE ($everything OR p.sealedBy IS NULL OR all(seal IN p.sealedBy WHERE seal IN $opens))
WITH w, collect(DISTINCT p.ethnicity) AS ethnicities
RETURN toString(w.born) AS born, w.areas AS areas, ethnicities,
  COLLECT { MATCH (w)-[:HAS]->(f:Finding) WHERE NOT f:Hidden RETURN DISTINCT f.pattern } AS patterns
