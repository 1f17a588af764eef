// name: bench/injuries-not-read-together
// purpose: Injuries of the child that several agencies hold and nobody read together
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
WITH * WHERE item.kind = 'injury'
WITH childId, collect({item: item, dated: dated}) AS injuries
UNWIND [one IN injuries WHERE one.dated >= $day - duration('P12M') AND one.dated <= $day | one.dated] AS end
WITH DISTINCT childId, end, [one IN injuries WHERE one.dated >= end - duration('P12M') AND one.dated <= end | one.item] AS window
WHERE COUNT { UNWIND window AS one RETURN DISTINCT one.held_by } >= 2
  AND NOT EXISTS {
    UNWIND window AS one
    MATCH (one)<-[:NAMES]-(link:Link|Enquiry)-[:NAMES]->(other:InformationItem)
    WHERE (link:Link OR link.closed_at IS NOT NULL AND one.id IN link.cites AND other.id IN link.cites)
      AND other IN window AND other.held_by <> one.held_by
  }
RETURN DISTINCT childId AS key
