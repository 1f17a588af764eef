// name: bench/reassurance-unchecked
// purpose: Enquiries closed on the word of the home alone
// mode: read
// params: child STRING, day DATE
// returns: key
// budget: by the number of statements around the child
CYPHER 25
// leaves out: hostels, refuges and homes of more than twelve; born children of no known stay; a child born since the closing; restricted and sealed rows; earlier versions and what becomes known after the day; times that are not on the same day in London and UTC
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
UNWIND child AS subject
MATCH (subject)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)
WHERE enquiry.decision IN ['no_further_action', 'advice'] AND date(enquiry.closed_at) >= $day - duration('P12M')
CALL (enquiry) {
  MATCH (enquiry)-[:NAMES {as: 'cites'}]->(item:InformationItem)
  WHERE coalesce(item.recorded_at >= enquiry.opened_at, item.occurred_from >= date(enquiry.opened_at), false)
  OPTIONAL MATCH (item)-[:NAMES {as: 'reported_by'}]->(reporter:PersonRecord)
  RETURN collect(DISTINCT reporter) AS reporters, count(item) AS since,
    count(CASE WHEN reporter IS NOT NULL AND (item.statement = 'explanation' OR item.kind = 'claim') THEN 1 END) AS explained
}
WITH DISTINCT child, residents, enquiry, date(enquiry.closed_at) AS closing, reporters, since, explained
WHERE since > 0 AND since = explained AND none(reporter IN reporters WHERE reporter IN child)
// The home circle as it was at closing
CALL (residents, closing) {
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
    CASE WHEN stay.from > closing - duration('P12M') THEN stay.from ELSE closing - duration('P12M') END AS first,
    CASE WHEN coalesce(stay.to, moved - duration('P1D'), closing) < closing THEN coalesce(stay.to, moved - duration('P1D')) ELSE closing END AS last
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
  WITH somebody, left, first
  WHERE left IS NULL OR left > first
  MATCH (somebody)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
  RETURN collect(DISTINCT record) AS home
}
WITH enquiry, reporters, home WHERE all(reporter IN reporters WHERE reporter IN home)
RETURN DISTINCT enquiry.id AS key
