// name: access/opened-by-agency
// purpose: The sealed rows that a clearance for an agency opens: itself, and what it holds, asserts or is the source of
// mode: read
// params: subject STRING
// returns: id
// budget: by the rows that name one agency
// unlensed: answers only ids of sealed rows, and the lens is made of them
CYPHER 25
MATCH (agency:Statement {id: $subject})
USING INDEX SEEK agency:Statement(id)
WHERE agency:Agency
CALL (agency) {
  RETURN agency AS row
UNION
  MATCH (agency)<-[n:NAMES]-(row:Statement)
  WHERE row.sealedBy IS NOT NULL AND n.as IN ['agency', 'held_by', 'asserted_by', 'source']
  RETURN row
}
WITH DISTINCT row
WHERE row.id IN row.sealedBy
RETURN row.id AS id
ORDER BY id
