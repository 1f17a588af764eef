// name: audit/same-person
// purpose: The records that newest judgements join with one, as far as they exist for whoever asks: ids for looking up who was shown them
// mode: read
// params: id STRING
// returns: id
// budget: by the number of records of one person
CYPHER 25
MATCH (p:Statement {id: $id})
USING INDEX SEEK p:Statement(id)
MATCH (p)-[:SAME_PERSON]-{0,6}(other:PersonRecord)
WHERE $everything OR other.sealedBy IS NULL OR all(seal IN other.sealedBy WHERE seal IN $opens)
RETURN DISTINCT other.id AS id
LIMIT 200
