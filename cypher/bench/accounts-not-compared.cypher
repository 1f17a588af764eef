// name: bench/accounts-not-compared
// purpose: Accounts of one thing that nobody has looked at together
// mode: read
// params: child STRING, day DATE
// returns: key
// budget: by the number of statements around the child
CYPHER 25
// leaves out: hostels, refuges and homes of more than twelve; born children of no known stay; for the second item, where one agency ended a stay of the people near it by its next; restricted and sealed rows; earlier versions and what becomes known after the day; times that are not on the same day in London and UTC
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
  MATCH (somebody)<-[:ABOUT]-(item:InformationItem)
  RETURN DISTINCT item, date(coalesce(item.occurred_from, item.occurred_to, item.recorded_at)) AS dated
}
MATCH (item)<-[from:NAMES]-(link:Link)-[to:NAMES]->(partner:InformationItem)
WHERE link.type IN ['contradicts', 'same_event', 'explains'] AND from.as IN ['from_item', 'to_item'] AND to.as IN ['from_item', 'to_item'] AND partner <> item
CALL (item, dated, link, partner) {
  WITH * WHERE link.type = 'contradicts'
    OR link.type = 'same_event' AND item.held_by <> partner.held_by AND (coalesce(item.statement, '') = 'explanation' OR coalesce(partner.statement, '') = 'explanation')
  RETURN partner AS other
  UNION
  WITH * WHERE link.type = 'explains' AND link.from_item = item.id
  MATCH (partner)<-[:NAMES {as: 'to_item'}]-(second:Link {type: 'explains'})-[:NAMES {as: 'from_item'}]->(rival:InformationItem)
  WHERE rival <> item
  RETURN rival AS other
}
WITH DISTINCT item, other,
  CASE WHEN dated >= date(coalesce(other.occurred_from, other.occurred_to, other.recorded_at)) THEN dated ELSE coalesce(date(coalesce(other.occurred_from, other.occurred_to, other.recorded_at)), dated) END AS later
WHERE later <= $day AND later >= $day - duration('P24M')
  AND NOT EXISTS { (item)<-[:NAMES]-(:Link {type: 'compares'})-[:NAMES]->(other) }
  AND NOT EXISTS {
    MATCH (item)<-[:NAMES {as: 'cites'}]-(enquiry:Enquiry)-[:NAMES {as: 'cites'}]->(other)
    WHERE enquiry.closed_at IS NOT NULL
  }
  AND EXISTS {
    // somebody it is about is a child, or shared a home with one in the last twelve months
    MATCH (other)-[:ABOUT]->(:PersonRecord)-[:SAME_PERSON]-{0,5}(person:PersonRecord)
    WHERE person.kind <> 'adult' OR EXISTS {
      MATCH (person)<-[:NAMES {as: 'person'}]-(stay:Stay)-[:NAMES {as: 'household'}]->(home:Household)<-[:NAMES {as: 'household'}]-(childs:Stay)-[:NAMES {as: 'person'}]->(near:PersonRecord)
      WHERE near.kind <> 'adult' AND coalesce(home.kind, 'home') IN ['home', 'other']
        AND stay.from <= $day AND coalesce(stay.to >= $day - duration('P12M'), true)
        AND childs.from <= $day AND coalesce(childs.to >= $day - duration('P12M'), true)
        AND childs.from <= coalesce(stay.to, childs.from) AND stay.from <= coalesce(childs.to, stay.from)
    }
  }
RETURN DISTINCT CASE WHEN item.id < other.id THEN item.id + '|' + other.id ELSE other.id + '|' + item.id END AS key
