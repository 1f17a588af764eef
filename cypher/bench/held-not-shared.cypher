// name: bench/held-not-shared
// purpose: Concern items about the child or the home circle that only their holder has
// mode: read
// params: child STRING, day DATE
// returns: key
// budget: by the number of statements around the child
CYPHER 25
// leaves out: hostels, refuges and homes of more than twelve; born children of no known stay; enquiries without an agency; requests without an enquiry; restricted and sealed rows; earlier versions and what becomes known after the day; times that are not on the same day in London and UTC
MATCH (start:Statement {id: $child})
USING INDEX SEEK start:Statement(id)
WHERE $everything OR start.sealedBy IS NULL OR all(seal IN start.sealedBy WHERE seal IN $opens)
MATCH (start)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
WITH collect(DISTINCT record) AS child
CALL (child) {
  UNWIND child AS record
  OPTIONAL MATCH (record)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)
  WHERE enquiry.closed_at IS NULL
  RETURN count(enquiry) > 0 AS live, collect(DISTINCT enquiry.agency) AS runners
}
CALL (child) {
  UNWIND child AS record
  OPTIONAL MATCH (record)<-[:NAMES {as: 'person'}]-(involvement:Involvement)
  WHERE involvement.level IN ['targeted', 'statutory'] AND coalesce(involvement.from <= $day, true) AND coalesce(involvement.to >= $day, coalesce(involvement.status, '') <> 'closed')
  RETURN collect(DISTINCT involvement.agency) AS working
}
WITH * WHERE live OR size(working) > 0
// An unborn child lives where its mother lives
WITH *, CASE
  WHEN any(record IN child WHERE record.kind <> 'unborn') THEN child
  ELSE COLLECT {
    UNWIND child AS baby
    MATCH (baby)<-[:RELATED_TO {type: 'mother'}]-(:PersonRecord)-[:SAME_PERSON]-{0,5}(mother:PersonRecord)
    RETURN DISTINCT mother
  }
END AS residents
// The home circle: everybody who stayed at a home of the child's while the child did, on a day of the last twelve months
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
  RETURN collect(DISTINCT record) AS others
}
WITH *, child + others AS around
CALL (around) {
  UNWIND around AS somebody
  MATCH (somebody)<-[:ABOUT]-(item:InformationItem)
  RETURN DISTINCT item, date(coalesce(item.occurred_from, item.occurred_to, item.recorded_at)) AS dated
}
WITH * WHERE dated >= $day - CASE WHEN live THEN duration('P24M') ELSE duration('P6M') END AND dated <= $day
  AND NOT item.held_by IN runners
  AND (live OR any(agency IN working WHERE agency <> item.held_by))
  AND coalesce(item.outcome, '') <> 'unfounded'
    AND (item.kind IN ['allegation', 'unease', 'withdrawal']
      OR item.kind <> 'protective' AND size(coalesce(item.factors, [])) > 0
      OR item.kind = 'injury' AND EXISTS {
        MATCH (item)-[:ABOUT]->(baby:PersonRecord)
        WHERE baby.date_of_birth <= dated AND baby.date_of_birth > dated - duration('P2Y')
      })
  AND NOT EXISTS {
    MATCH (item)<-[:NAMES {as: 'item'}]-(share:Share)
    WHERE share.received_at IS NOT NULL AND share.shared_with <> item.held_by
  }
  AND NOT EXISTS {
    MATCH (item)<-[:NAMES {as: 'response_items'}]-(request:Request)-[:NAMES {as: 'enquiry'}]->(enquiry:Enquiry)
    WHERE request.responded_at IS NOT NULL AND request.outcome IS NOT NULL AND enquiry.agency <> item.held_by
  }
RETURN DISTINCT item.id AS key
