// name: bench/decided-before-answer
// purpose: Answers that came after the decision, and that no other enquiry could take up
// mode: read
// params: child STRING
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
WHERE enquiry.closed_at > request.asked_at
  AND enquiry.closed_at < request.responded_at
  AND request.outcome = 'information'
  AND NOT EXISTS {
    MATCH (record)-[:SAME_PERSON]-{0,5}(:PersonRecord)<-[:NAMES {as: 'child'}]-(other:Enquiry)
    WHERE other <> enquiry
      AND (other.closed_at IS NULL OR other.closed_at > request.responded_at OR other.opened_at > request.responded_at)
  }
RETURN DISTINCT request.id AS key
