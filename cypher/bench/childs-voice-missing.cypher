// name: bench/childs-voice-missing
// purpose: Live children whom nobody has heard
// mode: read
// params: child STRING, day DATE
// returns: key
// budget: by the number of statements around the child
CYPHER 25
// leaves out: restricted and sealed rows; earlier versions and what becomes known after the day; times that are not on the same day in London and UTC
MATCH (start:Statement {id: $child})
USING INDEX SEEK start:Statement(id)
WHERE $everything OR start.sealedBy IS NULL OR all(seal IN start.sealedBy WHERE seal IN $opens)
MATCH (start)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
WITH collect(DISTINCT record) AS child, min(record.id) AS childId
WITH *, COLLECT {
  UNWIND child AS record
  WITH record WHERE record.date_of_birth IS NOT NULL AND NOT coalesce(record.date_of_birth_accuracy, '') ENDS WITH 'U'
  RETURN record.date_of_birth ORDER BY record.delivered LIMIT 1
}[0] AS born
WHERE born <= $day - duration('P2Y')
  AND EXISTS {
    UNWIND child AS record
    MATCH (record)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)
    WHERE enquiry.closed_at IS NULL AND coalesce(date(enquiry.opened_at) <= $day - duration('P10D'), true)
  }
CALL (child) {
  UNWIND child AS record
  MATCH (record)<-[:ABOUT]-(item:InformationItem)
  WITH DISTINCT child, item, date(coalesce(item.occurred_from, item.occurred_to, item.recorded_at)) AS dated
  WHERE dated >= $day - duration('P6M') AND dated <= $day
    AND (item.seen_alone = 'yes'
      OR item.kind = 'childs_voice' AND NOT EXISTS {
        MATCH (item)-[:NAMES {as: 'reported_by'}]->(reporter:PersonRecord)
        WHERE NOT reporter IN child
      })
  RETURN count(item) AS heard, count(CASE WHEN item.interpreter_used = 'yes' THEN 1 END) AS interpreted
}
WITH * WHERE CASE WHEN any(record IN child WHERE coalesce(record.interpreter_needed, '') = 'yes') THEN interpreted ELSE heard END = 0
RETURN childId AS key
