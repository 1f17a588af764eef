// name: bench/answer-not-joined
// purpose: Answers of which the decision cites nothing
// mode: read
// params: child STRING, day DATE
// returns: key
// budget: by the number of statements around the child
CYPHER 25
// leaves out: requests without an enquiry; restricted and sealed rows; earlier versions and what becomes known after the day; times that are not on the same day in London and UTC
MATCH (start:Statement {id: $child})
USING INDEX SEEK start:Statement(id)
WHERE $everything OR start.sealedBy IS NULL OR all(seal IN start.sealedBy WHERE seal IN $opens)
MATCH (start)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
WITH collect(DISTINCT record) AS child
UNWIND child AS record
MATCH (record)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)<-[:NAMES {as: 'enquiry'}]-(request:Request)
WHERE request.responded_at <= enquiry.closed_at
  AND date(enquiry.closed_at) >= $day - duration('P12M')
  AND request.outcome = 'information'
  AND size(coalesce(request.response_items, [])) > 0
  AND none(item IN request.response_items WHERE item IN coalesce(enquiry.cites, []))
RETURN DISTINCT request.id AS key
