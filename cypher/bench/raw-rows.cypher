// name: bench/raw-rows
// purpose: Every statement as it stands, with nothing joined to it: how fast rows can come at all
// mode: read
// params: none
// returns: s
// budget: by the size of the store
CYPHER 25
MATCH (s:Statement)
WHERE ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
RETURN s
