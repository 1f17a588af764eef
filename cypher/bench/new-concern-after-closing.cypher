// name: bench/new-concern-after-closing
// purpose: Concerns that reached the agency after it closed its enquiry
// mode: read
// params: child STRING, day DATE
// returns: key
// budget: by the number of statements around the child
CYPHER 25
// leaves out: enquiries without an agency; requests without an enquiry; restricted and sealed rows; earlier versions and what becomes known after the day; times that are not on the same day in London and UTC
MATCH (start:Statement {id: $child})
USING INDEX SEEK start:Statement(id)
WHERE $everything OR start.sealedBy IS NULL OR all(seal IN start.sealedBy WHERE seal IN $opens)
MATCH (start)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
WITH collect(DISTINCT record) AS child
CALL (child) {
  UNWIND child AS record
  MATCH (record)<-[:ABOUT]-(item:InformationItem)
  RETURN DISTINCT item, date(coalesce(item.occurred_from, item.occurred_to, item.recorded_at)) AS dated
}
WITH * WHERE coalesce(item.outcome, '') <> 'unfounded'
  AND (item.kind IN ['allegation', 'unease', 'withdrawal']
    OR item.kind <> 'protective' AND size(coalesce(item.factors, [])) > 0
    OR item.kind = 'injury' AND EXISTS {
      MATCH (item)-[:ABOUT]->(baby:PersonRecord)
      WHERE baby.date_of_birth <= dated AND baby.date_of_birth > dated - duration('P2Y')
    })
// the enquiries that the agency closed
UNWIND child AS record
MATCH (record)<-[:NAMES {as: 'child'}]-(closed:Enquiry)
WHERE closed.closed_at IS NOT NULL AND closed.decision IN ['no_further_action', 'advice']
// when the item came to that agency: recorded by itself, shared, or in an answer
CALL (item, closed) {
  WITH * WHERE item.held_by = closed.agency
  RETURN coalesce(item.recorded_at, item.occurred_from) AS came
  UNION
  MATCH (item)<-[:NAMES {as: 'item'}]-(share:Share)
  WHERE share.shared_with = closed.agency AND share.received_at IS NOT NULL
  RETURN share.received_at AS came
  UNION
  MATCH (item)<-[:NAMES {as: 'response_items'}]-(request:Request)-[:NAMES {as: 'enquiry'}]->(asking:Enquiry)
  WHERE asking.agency = closed.agency AND request.responded_at IS NOT NULL AND request.outcome IS NOT NULL
  RETURN request.responded_at AS came
}
WITH child, item, closed, came
WHERE date(came) >= $day - duration('P12M')
  AND date(came) >= date(closed.closed_at) + duration('P1D') AND date(came) <= date(closed.closed_at) + duration('P90D')
  AND NOT EXISTS {
    UNWIND child AS same
    MATCH (same)<-[:NAMES {as: 'child'}]-(other:Enquiry)
    WHERE other <> closed AND (other.closed_at IS NULL OR other.closed_at > came OR other.opened_at >= came)
  }
RETURN DISTINCT item.id AS key
