// name: retention/naming
// purpose: Every statement that names one of some records, as far as it exists for whoever asks
// mode: read
// params: ids LIST<STRING>
// returns: s
// budget: by what names them
CYPHER 25
UNWIND $ids AS id
MATCH (t:Statement {id: id})<-[:NAMES]-(s:Statement)
USING INDEX SEEK t:Statement(id)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
WITH DISTINCT s
RETURN s, [] AS earlier
