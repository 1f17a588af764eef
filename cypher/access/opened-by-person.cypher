// name: access/opened-by-person
// purpose: The sealed rows that a clearance for a person opens: their records, rows that name these, households they stay at
// mode: read
// params: subject STRING
// returns: id
// budget: by the rows about one person
// unlensed: answers only ids of sealed rows, and the lens is made of them
CYPHER 25
MATCH (start:Statement {id: $subject})
USING INDEX SEEK start:Statement(id)
WHERE start:PersonRecord
MATCH (start)-[:SAME_PERSON]-{0,8}(person:PersonRecord)
WITH DISTINCT person
CALL (person) {
  RETURN person AS row
UNION
  MATCH (person)<-[:NAMES]-(row:Statement)
  RETURN row
UNION
  MATCH (person)<-[:NAMES {as: 'person'}]-(:Stay)-[:NAMES {as: 'household'}]->(row:Household)
  RETURN row
}
WITH DISTINCT row
WHERE row.id IN row.sealedBy
RETURN row.id AS id
ORDER BY id
