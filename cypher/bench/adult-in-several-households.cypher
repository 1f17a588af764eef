// name: bench/adult-in-several-households
// purpose: Adults who stay at a home of the child and at another with children of its own
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
WITH collect(DISTINCT record) AS child
// where the child ever stayed
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
  WHERE stay.from <= $day
  RETURN collect(DISTINCT {home: home, first: stay.from, last: coalesce(stay.to, moved - duration('P1D'), $day)}) AS homes
}
// the adults who stay there, too
CALL (homes) {
  UNWIND homes AS place
  WITH place.home AS home
  MATCH (home)<-[:NAMES {as: 'household'}]-(:Stay)-[:NAMES {as: 'person'}]->(somebody:PersonRecord)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
  WITH somebody, record ORDER BY record.delivered
  WITH somebody, collect(DISTINCT record) AS records, min(record.id) AS who
  WITH DISTINCT records, who, head([record IN records WHERE record.date_of_birth IS NOT NULL AND NOT coalesce(record.date_of_birth_accuracy, '') ENDS WITH 'U' | record.date_of_birth]) AS born
  WHERE CASE WHEN born IS NULL THEN any(record IN records WHERE record.kind = 'adult') ELSE born <= $day - duration('P18Y') END
    AND none(record IN records WHERE coalesce(record.date_of_death <= $day, false))
  RETURN records AS adult, who
}
// all stays of such an adult, as far as the last two years are concerned
CALL (adult) {
  WITH adult AS residents
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
  WITH home, stay.from AS first, coalesce(stay.to, moved - duration('P1D'), $day) AS last
  WHERE first <= $day AND last >= $day - duration('P24M')
  RETURN collect({home: home, first: first, last: CASE WHEN last > $day THEN $day ELSE last END}) AS stays
}
WITH * WHERE size(stays) > 1
UNWIND stays AS here
UNWIND stays AS there
WITH *,
  CASE WHEN here.first > there.first THEN here.first ELSE there.first END AS since,
  CASE WHEN here.last < there.last THEN here.last ELSE there.last END AS until
WITH *, CASE WHEN since < $day - duration('P24M') THEN $day - duration('P24M') ELSE since END AS since_
WHERE here.home <> there.home AND duration.inDays(since_, until).days + 1 >= 14
  // the child stays at the one during the adult's stay, and never at the other
  AND any(place IN homes WHERE place.home = here.home AND place.first <= here.last AND place.last >= here.first)
  AND none(place IN homes WHERE place.home = there.home)
WITH DISTINCT adult, who, here, there
// the children of each of the two who stay there during the adult's stay and never at the other
CALL (adult, here, there) {
  UNWIND [{at: here, away: there}, {at: there, away: here}] AS side
  WITH side, side.at.home AS home
  MATCH (home)<-[:NAMES {as: 'household'}]-(theirs:Stay)-[:NAMES {as: 'person'}]->(somebody:PersonRecord)
  WHERE theirs.from <= side.at.last AND coalesce(theirs.to >= side.at.first, true)
  CALL (theirs, somebody) {
    MATCH (somebody)-[:SAME_PERSON]-{0,5}(:PersonRecord)<-[:NAMES {as: 'person'}]-(next:Stay)-[:NAMES {as: 'household'}]->(other:Household)
    WHERE theirs.to IS NULL AND next.to IS NULL AND theirs.basis = 'resident' AND next.basis = 'resident'
      AND next.asserted_by = theirs.asserted_by AND next.household <> theirs.household AND next.from > theirs.from
      AND coalesce(other.kind, 'home') IN ['home', 'other']
    RETURN min(next.from) AS left
  }
  WITH side, somebody, left
  WHERE left IS NULL OR left > side.at.first
  MATCH (somebody)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
  WITH side, somebody, record ORDER BY record.delivered
  WITH side, somebody, collect(DISTINCT record) AS records
  WITH DISTINCT side, records, head([record IN records WHERE record.date_of_birth IS NOT NULL AND NOT coalesce(record.date_of_birth_accuracy, '') ENDS WITH 'U' | record.date_of_birth]) AS born
  WHERE CASE WHEN born IS NULL THEN none(record IN records WHERE record.kind = 'adult') ELSE born > $day - duration('P18Y') END
    AND NOT EXISTS {
      UNWIND records AS member
      MATCH (member)<-[:NAMES {as: 'person'}]-(elsewhere:Stay {household: side.away.home.id})
      WHERE elsewhere.from <= $day
    }
  WITH side, records, EXISTS {
    UNWIND records AS member
    MATCH (member)<-[tie:RELATED_TO]-(parent:PersonRecord)
    WHERE parent IN adult AND tie.type IN ['mother', 'father']
  } AS own
  RETURN count(DISTINCT side.at.home) AS sides, count(CASE WHEN NOT own THEN 1 END) AS others
}
WITH * WHERE sides = 2 AND others > 0
RETURN DISTINCT who AS key
