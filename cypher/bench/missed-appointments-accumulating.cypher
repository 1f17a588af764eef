// name: bench/missed-appointments-accumulating
// purpose: Missed appointments of the child with several agencies
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
CALL (child) {
  UNWIND child AS record
  MATCH (record)<-[:ABOUT]-(item:InformationItem)
  RETURN DISTINCT item, date(coalesce(item.occurred_from, item.occurred_to, item.recorded_at)) AS dated
}
WITH * WHERE item.kind = 'missed_appointment'
WITH childId, collect({item: item, dated: dated}) AS missed
UNWIND [one IN missed WHERE one.dated >= $day - duration('P12M') AND one.dated <= $day | one.dated] AS end
WITH DISTINCT childId, end, [one IN missed WHERE one.dated >= end - duration('P12M') AND one.dated <= end | one.item] AS window
WHERE COUNT { UNWIND window AS one RETURN DISTINCT one.held_by } >= 2
  // what is linked is one appointment: only the first of each such group is counted
  AND COUNT {
    UNWIND window AS one
    WITH one, window
    WHERE NOT EXISTS {
      MATCH (one) ((from:InformationItem)<-[:NAMES]-(:Link)-[:NAMES]->(to:InformationItem) WHERE to IN window)+ (same)
      WHERE same.id < one.id
    }
    RETURN one
  } >= 3
RETURN DISTINCT childId AS key
