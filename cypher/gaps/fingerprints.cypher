// name: gaps/fingerprints
// purpose: What was found last about some children
// mode: write
// params: records LIST<STRING>
// returns: id, fingerprint
// budget: by the number of children
CYPHER 25
UNWIND $records AS record
MATCH (r:Statement {id: record})
USING INDEX SEEK r:Statement(id)
MATCH (r)<-[:OF]-(w:Watched)
RETURN DISTINCT w.id AS id, w.fingerprint AS fingerprint
