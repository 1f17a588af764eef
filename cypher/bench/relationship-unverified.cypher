// name: bench/relationship-unverified
// purpose: Adults of the home circle whose part as a parent nobody has verified
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
  OR EXISTS {
    UNWIND child AS record
    MATCH (record)<-[:ABOUT]-(item:InformationItem)
    WITH item, date(coalesce(item.occurred_from, item.occurred_to, item.recorded_at)) AS dated
    WHERE dated >= $day - duration('P12M') AND dated <= $day
      AND coalesce(item.outcome, '') <> 'unfounded'
        AND (item.kind IN ['allegation', 'unease', 'withdrawal']
          OR item.kind <> 'protective' AND size(coalesce(item.factors, [])) > 0
          OR item.kind = 'injury' AND EXISTS {
            MATCH (item)-[:ABOUT]->(baby:PersonRecord)
            WHERE baby.date_of_birth <= dated AND baby.date_of_birth > dated - duration('P2Y')
          })
    RETURN item
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
// The home circle: everybody who stayed at a home of the child's while the child did, on a day of the last twelve months
CALL (child, residents) {
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
  WITH theirs, record ORDER BY record.delivered
  WITH theirs, collect(DISTINCT record) AS records, min(record.id) AS who
  WHERE NOT records[0] IN child
  RETURN records, who, collect(DISTINCT theirs) AS shared
}
WITH *, head([record IN records WHERE record.date_of_birth IS NOT NULL AND NOT coalesce(record.date_of_birth_accuracy, '') ENDS WITH 'U' | record.date_of_birth]) AS born
WHERE CASE WHEN born IS NULL THEN any(record IN records WHERE record.kind = 'adult') ELSE born <= $day - duration('P18Y') END
  AND none(record IN records WHERE coalesce(record.date_of_death <= $day, false))
CALL (child, records) {
  UNWIND records AS adult
  MATCH (adult)<-[:NAMES {as: 'person'}]-(tie:Kinship)-[:NAMES {as: 'related_person'}]->(record:PersonRecord)
  WHERE record IN child AND tie.type IN ['mother', 'father', 'step_parent', 'carer']
  WITH tie.type AS type, collect(DISTINCT tie) AS ties
  WHERE any(tie IN ties WHERE coalesce(tie.from, date(tie.known_from)) <= $day AND coalesce(tie.to >= $day, true))
    AND none(tie IN ties WHERE coalesce(tie.verified, '') = 'yes')
    AND (type IN ['step_parent', 'carer'] OR any(tie IN ties WHERE coalesce(tie.verified, '') = 'no'))
  RETURN count(type) AS unverified
}
WITH * WHERE unverified > 0
RETURN childId + '|' + who AS key
