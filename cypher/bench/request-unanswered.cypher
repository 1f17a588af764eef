// name: bench/request-unanswered
// purpose: Requests of the enquiries about the child that are due and not answered
// mode: read
// params: child STRING, day DATE, now DATETIME
// returns: key
// budget: by the number of statements around the child
CYPHER 25
// leaves out: clocks for requests without a due time; requests without an enquiry; restricted and sealed rows; earlier versions and what becomes known after the day; times that are not on the same day in London and UTC
MATCH (start:Statement {id: $child})
USING INDEX SEEK start:Statement(id)
WHERE $everything OR start.sealedBy IS NULL OR all(seal IN start.sealedBy WHERE seal IN $opens)
MATCH (start)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
WITH collect(DISTINCT record) AS child
UNWIND child AS record
MATCH (record)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)<-[:NAMES {as: 'enquiry'}]-(request:Request)
WHERE (request.responded_at IS NULL OR request.outcome IS NULL)
  AND request.due_at <= $now
  AND (enquiry.closed_at IS NULL OR date(enquiry.closed_at) >= $day - duration('P12M'))
RETURN DISTINCT request.id AS key
