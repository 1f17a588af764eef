// name: bench/item-not-linked
// purpose: Items about nobody at a home where somebody of the home circle stayed on their date
// mode: read
// params: child STRING, day DATE
// returns: key
// budget: by the number of statements around the child
CYPHER 25
// leaves out: hostels, refuges and homes of more than twelve; born children of no known stay; people named in the text of an item about nobody; restricted and sealed rows; earlier versions and what becomes known after the day; times that are not on the same day in London and UTC
MATCH (start:Statement {id: $child})
USING INDEX SEEK start:Statement(id)
WHERE $everything OR start.sealedBy IS NULL OR all(seal IN start.sealedBy WHERE seal IN $opens)
MATCH (start)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
WITH collect(DISTINCT record) AS child
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
  MATCH (somebody)<-[:NAMES {as: 'person'}]-(theirs:Stay)-[:NAMES {as: 'household'}]->(home:Household)<-[:NAMES {as: 'household'}]-(item:ItemAboutNobody)
  WHERE coalesce(home.kind, 'home') IN ['home', 'other'] AND theirs.from <= date(coalesce(item.occurred_from, item.occurred_to, item.recorded_at)) AND coalesce(theirs.to >= date(coalesce(item.occurred_from, item.occurred_to, item.recorded_at)), true)
    AND NOT EXISTS { (item)-[:ABOUT]->() }
  CALL (theirs, somebody) {
    MATCH (somebody)-[:SAME_PERSON]-{0,5}(:PersonRecord)<-[:NAMES {as: 'person'}]-(next:Stay)-[:NAMES {as: 'household'}]->(other:Household)
    WHERE theirs.to IS NULL AND next.to IS NULL AND theirs.basis = 'resident' AND next.basis = 'resident'
      AND next.asserted_by = theirs.asserted_by AND next.household <> theirs.household AND next.from > theirs.from
      AND coalesce(other.kind, 'home') IN ['home', 'other']
    RETURN min(next.from) AS left
  }
  WITH item, left
  WHERE left IS NULL OR left > date(coalesce(item.occurred_from, item.occurred_to, item.recorded_at))
  RETURN DISTINCT item
}
RETURN item.id AS key
