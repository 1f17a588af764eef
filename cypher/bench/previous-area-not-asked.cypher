// name: bench/previous-area-not-asked
// purpose: Areas where somebody of the home circle of a live child lived, and which nobody asked
// mode: read
// params: child STRING, day DATE
// returns: key
// budget: by the number of statements around the child
CYPHER 25
// leaves out: hostels, refuges and homes of more than twelve; born children of no known stay; restricted and sealed rows; earlier versions and what becomes known after the day; times that are not on the same day in London and UTC
MATCH (start:Statement {id: $child})
USING INDEX SEEK start:Statement(id)
WHERE $everything OR start.sealedBy IS NULL OR all(seal IN start.sealedBy WHERE seal IN $opens)
MATCH (start)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
WITH collect(DISTINCT record) AS child, min(record.id) AS childId
WITH child, childId WHERE EXISTS {
  UNWIND child AS record
  MATCH (record)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)
  WHERE enquiry.closed_at IS NULL
}
// An unborn child lives where its mother lives
WITH *, CASE
  WHEN any(record IN child WHERE record.kind <> 'unborn') THEN child
  ELSE COLLECT {
    UNWIND child AS baby
    MATCH (baby)<-[:RELATED_TO {type: 'mother'}]-(:PersonRecord)-[:SAME_PERSON]-{0,5}(mother:PersonRecord)
    RETURN DISTINCT mother
  }
END AS residents
// the areas of the current homes; with none, of the last one
CALL (residents) {
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
  WITH home, stay, coalesce(stay.to, moved - duration('P1D'), $day) AS until
  WHERE stay.from <= $day
  ORDER BY until DESC, stay.from DESC, stay.id DESC
  WITH collect({area: home.local_authority, until: until}) AS homes
  WITH homes, [home IN homes WHERE home.until >= $day] AS current
  RETURN [home IN CASE WHEN size(current) > 0 THEN current ELSE homes[..1] END WHERE home.area IS NOT NULL | home.area] AS ownAreas
}
WITH * WHERE size(ownAreas) > 0
// the child and its home circle: everybody who stayed at a home of the child's while the child did, on a day of the last twelve months
CALL (child, childId, residents) {
  RETURN child AS records, childId AS who
  UNION
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
  WITH DISTINCT home,
    CASE WHEN stay.from > $day - duration('P12M') THEN stay.from ELSE $day - duration('P12M') END AS first,
    CASE WHEN coalesce(stay.to, moved - duration('P1D'), $day) < $day THEN coalesce(stay.to, moved - duration('P1D')) ELSE $day END AS last
  WHERE first <= last
  MATCH (home)<-[:NAMES {as: 'household'}]-(theirs:Stay)-[:NAMES {as: 'person'}]->(somebody:PersonRecord)
  WHERE theirs.from <= last AND (theirs.to IS NULL OR theirs.to >= first)
  CALL (theirs, somebody) {
    MATCH (somebody)-[:SAME_PERSON]-{0,5}(:PersonRecord)<-[:NAMES {as: 'person'}]-(next:Stay)-[:NAMES {as: 'household'}]->(other:Household)
    WHERE theirs.to IS NULL AND next.to IS NULL AND theirs.basis = 'resident' AND next.basis = 'resident'
      AND next.asserted_by = theirs.asserted_by AND next.household <> theirs.household AND next.from > theirs.from
      AND coalesce(other.kind, 'home') IN ['home', 'other']
    RETURN min(next.from) AS left
  }
  WITH theirs, somebody, left, first, last
  WHERE left IS NULL OR left > first
  MATCH (somebody)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
  WITH child, somebody, record ORDER BY record.delivered
  WITH child, somebody, collect(DISTINCT record) AS records, min(record.id) AS who
  WHERE NOT records[0] IN child
  RETURN DISTINCT records, who
}
WITH * WHERE none(record IN records WHERE coalesce(record.date_of_death <= $day, false))
CALL (records, ownAreas) {
  WITH records AS residents, ownAreas
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
  WITH home.local_authority AS area, ownAreas, stay, moved
  WHERE area IS NOT NULL AND NOT area IN ownAreas
    AND stay.from <= $day AND coalesce(stay.to, moved - duration('P1D'), $day) >= $day - duration('P60M')
  RETURN DISTINCT area
}
WITH who, area, records WHERE NOT EXISTS {
  UNWIND records AS record
  MATCH (record)<-[:NAMES {as: 'about'}]-(request:Request)-[:NAMES {as: 'agency'}]->(agency:Agency)
  WHERE agency.area = area
}
RETURN DISTINCT who + '|' + area AS key
