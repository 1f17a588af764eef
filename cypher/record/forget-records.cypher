// name: record/forget-records
// purpose: Every record that newest judgements join with one, sealed ones too: who is to be forgotten
// mode: write
// params: id STRING
// returns: id
// budget: by the number of records of one person
CYPHER 25
MATCH (start:Statement {id: $id})
USING INDEX SEEK start:Statement(id)
WHERE start:PersonRecord
MATCH (start)-[:SAME_PERSON]-{0,12}(p:PersonRecord)
RETURN DISTINCT p.id AS id
ORDER BY id
