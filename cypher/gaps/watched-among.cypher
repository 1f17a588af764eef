// name: gaps/watched-among
// purpose: Which records are of children that the scan covers
// mode: write
// params: records LIST<STRING>
// returns: record
// budget: by the number of records
CYPHER 25
UNWIND $records AS record
MATCH (r:Statement {id: record})
USING INDEX SEEK r:Statement(id)
WHERE EXISTS { (r)<-[:OF]-(:Watched) }
RETURN record
