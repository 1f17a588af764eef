// name: bench/independent-reporters-set-aside
// purpose: Allegations of people who have nothing to do with each other, each set aside
// mode: read
// params: child STRING, day DATE
// returns: key
// budget: by the number of statements around the child
CYPHER 25
// leaves out: hostels, refuges and homes of more than twelve; born children of no known stay; where one agency ended a stay of a reporter by its next; restricted and sealed rows; earlier versions and what becomes known after the day; times that are not on the same day in London and UTC
MATCH (start:Statement {id: $child})
USING INDEX SEEK start:Statement(id)
WHERE $everything OR start.sealedBy IS NULL OR all(seal IN start.sealedBy WHERE seal IN $opens)
MATCH (start)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
WITH collect(DISTINCT record) AS child, min(record.id) AS childId
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
MATCH (item)-[:NAMES {as: 'reported_by'}]->(reporter:PersonRecord|Practitioner)
WHERE item.kind = 'allegation' AND dated IS NOT NULL
  AND (item.outcome IN ['unfounded', 'unsubstantiated']
    OR EXISTS {
      MATCH (item)<-[:NAMES {as: 'cites'}]-(enquiry:Enquiry {decision: 'no_further_action'})
      WHERE enquiry.closed_at IS NOT NULL
    })
WITH childId, collect({item: item, dated: dated, reporter: reporter}) AS allegations
UNWIND allegations AS one
UNWIND allegations AS other
WITH childId, one, other, one.item AS first, other.item AS second, one.reporter AS teller, other.reporter AS witness
WHERE first <> second AND one.dated <= other.dated AND one.dated >= other.dated - duration('P12M')
  AND other.dated <= $day AND other.dated >= $day - duration('P12M')
  AND NOT EXISTS { (first)<-[:NAMES]-(:Link)-[:NAMES]->(second) }
  AND CASE
    WHEN teller:Practitioner AND witness:Practitioner THEN teller.agency <> witness.agency
    WHEN teller:PersonRecord AND witness:PersonRecord THEN
      NOT EXISTS { (teller)-[:SAME_PERSON]-{0,5}(witness) }
      AND NOT EXISTS {
        MATCH (teller)-[:SAME_PERSON]-{0,5}(:PersonRecord)<-[:NAMES {as: 'person'}]-(stay:Stay)-[:NAMES {as: 'household'}]->(:Household)
          <-[:NAMES {as: 'household'}]-(theirs:Stay)-[:NAMES {as: 'person'}]->(:PersonRecord)-[:SAME_PERSON]-{0,5}(witness)
        WHERE stay.from <= $day AND theirs.from <= $day
          AND stay.from <= coalesce(theirs.to, stay.from) AND theirs.from <= coalesce(stay.to, theirs.from)
      }
    ELSE true
  END
RETURN DISTINCT childId AS key
