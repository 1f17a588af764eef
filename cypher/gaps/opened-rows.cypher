// name: gaps/opened-rows
// purpose: What is open to a reader and sealed for others: rows sealed themselves, and rows that name them
// mode: read
// params: seals LIST<STRING>
// returns: id
// budget: by the rows that name what is open to the reader
CYPHER 25
UNWIND $seals AS seal
MATCH (t:Statement {id: seal})
USING INDEX SEEK t:Statement(id)
CALL (t) {
  RETURN t AS s
UNION
  MATCH (t)<-[:NAMES]-(s:Statement)
  WHERE s.sealedBy IS NOT NULL
  RETURN s
}
WITH DISTINCT s
WHERE NOT s:Agency AND NOT s:Practitioner AND ($everything OR all(seal IN coalesce(s.sealedBy, []) WHERE seal IN $opens))
RETURN s.id AS id
