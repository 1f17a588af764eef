// name: bench/withdrawal-after-concern
// purpose: Withdrawals soon after a concern or the opening of an enquiry
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
WITH collect(DISTINCT record) AS child
CALL (child) {
  UNWIND child AS record
  MATCH (record)<-[:ABOUT]-(item:InformationItem)
  RETURN DISTINCT item, date(coalesce(item.occurred_from, item.occurred_to, item.recorded_at)) AS dated
}
WITH child, collect({item: item, dated: dated}) AS items
UNWIND items AS one
WITH child, items, one.item AS withdrawal, one.dated AS date
WHERE withdrawal.kind = 'withdrawal' AND date >= $day - duration('P12M') AND date <= $day
  AND NOT EXISTS {
    MATCH (withdrawal)<-[:NAMES {as: 'cites'}]-(enquiry:Enquiry)
    WHERE date(enquiry.closed_at) >= date
  }
  AND (EXISTS {
      UNWIND child AS record
      MATCH (record)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)
      WHERE date(enquiry.opened_at) <= date AND date(enquiry.opened_at) >= date - duration('P90D')
    }
    OR EXISTS {
      UNWIND items AS other
      WITH other.item AS item, other.dated AS dated, date
      WHERE item.kind <> 'withdrawal' AND dated <= date AND dated >= date - duration('P90D')
        AND coalesce(item.outcome, '') <> 'unfounded'
          AND (item.kind IN ['allegation', 'unease', 'withdrawal']
            OR item.kind <> 'protective' AND size(coalesce(item.factors, [])) > 0
            OR item.kind = 'injury' AND EXISTS {
              MATCH (item)-[:ABOUT]->(baby:PersonRecord)
              WHERE baby.date_of_birth <= dated AND baby.date_of_birth > dated - duration('P2Y')
            })
      RETURN item
    })
RETURN DISTINCT withdrawal.id AS key
