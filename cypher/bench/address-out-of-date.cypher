// name: bench/address-out-of-date
// purpose: Agencies that work with the child and have none but an earlier address
// mode: read
// params: child STRING, day DATE
// returns: key
// budget: by the number of statements around the child
CYPHER 25
// leaves out: hostels, refuges and homes of more than twelve; restricted and sealed rows; earlier versions and what becomes known after the day; times that are not on the same day in London and UTC
MATCH (start:Statement {id: $child})
USING INDEX SEEK start:Statement(id)
WHERE $everything OR start.sealedBy IS NULL OR all(seal IN start.sealedBy WHERE seal IN $opens)
MATCH (start)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
WITH collect(DISTINCT record) AS child, min(record.id) AS childId
CALL (child) {
  WITH child AS residents
  UNWIND residents AS resident
  MATCH (resident)<-[:NAMES {as: 'person'}]-(stay:Stay)-[:NAMES {as: 'household'}]->(home:Household)
  WHERE coalesce(home.kind, 'home') IN ['home', 'other']
  CALL (residents, stay) {
    // The same agency's next home ends a stay that it did not end itself
    UNWIND residents AS resident
    MATCH (resident)<-[:NAMES {as: 'person'}]-(next:Stay)-[:NAMES {as: 'household'}]->(other:Household)
    WHERE stay.to IS NULL AND next.to IS NULL AND stay.basis = 'resident' AND next.basis = 'resident'
      AND next.asserted_by = stay.asserted_by AND next.household <> stay.household AND next.from > stay.from
      AND coalesce(other.kind, 'home') IN ['home', 'other']
    RETURN min(next.from) AS moved
  }
  WITH home, stay, moved
  WHERE stay.basis = 'resident' AND stay.from <= $day AND coalesce(stay.to >= $day, true) AND (moved IS NULL OR moved > $day)
  WITH stay, home ORDER BY stay.from DESC, coalesce(stay.known_from, stay.from) DESC, home.delivered DESC, stay.id DESC
  RETURN collect(stay) AS current
}
UNWIND child AS record
MATCH (record)<-[:NAMES {as: 'person'}]-(involvement:Involvement)
WHERE coalesce(involvement.from <= $day, true) AND coalesce(involvement.to >= $day, coalesce(involvement.status, '') <> 'closed')
WITH DISTINCT childId, current, involvement.agency AS agency
WHERE any(stay IN current WHERE stay.asserted_by = agency)
  AND none(stay IN current WHERE stay.asserted_by = agency AND stay.household = current[0].household)
RETURN childId + '|' + agency AS key
