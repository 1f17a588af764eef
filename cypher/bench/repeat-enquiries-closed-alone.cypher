// name: bench/repeat-enquiries-closed-alone
// purpose: Three enquiries in a row, each closed by itself
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
  MATCH (record)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)
  WITH enquiry ORDER BY enquiry.opened_at, enquiry.delivered
  RETURN collect(enquiry) AS enquiries
}
UNWIND range(2, size(enquiries) - 1) AS third
WITH childId, enquiries[third - 2..third + 1] AS row, enquiries[third] AS last
WHERE all(enquiry IN row WHERE enquiry.closed_at IS NOT NULL AND enquiry.decision IN ['no_further_action', 'advice'])
  AND date(last.opened_at) >= $day - duration('P12M')
  AND date(row[0].opened_at) >= date(last.opened_at) - duration('P12M')
  AND NOT EXISTS {
    MATCH (last)-[:NAMES {as: 'cites'}]->(item:InformationItem)
    WHERE coalesce(item.recorded_at < last.opened_at, item.occurred_from <= date(last.opened_at), true)
  }
RETURN DISTINCT childId AS key
