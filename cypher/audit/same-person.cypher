// name: audit/same-person
// purpose: All records that newest judgements join with one, sealed ones too: ids for looking up who was shown them
// mode: read
// params: id STRING
// returns: id
// budget: by the number of records of one person
// unlensed: ids, which are looked up in the record of reads and not shown; whoever answers for it has to find every look at a person
CYPHER 25
MATCH (p:Statement {id: $id})
USING INDEX SEEK p:Statement(id)
MATCH (p)-[:SAME_PERSON]-{0,6}(other:PersonRecord)
RETURN DISTINCT other.id AS id
LIMIT 200
