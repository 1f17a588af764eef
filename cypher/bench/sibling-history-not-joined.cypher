// name: bench/sibling-history-not-joined
// purpose: Children near this one whose history was not read with it
// mode: read
// params: child STRING, day DATE
// returns: key
// budget: by the number of statements around the child
CYPHER 25
// leaves out: hostels, refuges and homes of more than twelve; born children of no known stay; an unborn child that shares a home adult and is no sibling; restricted and sealed rows; earlier versions and what becomes known after the day; times that are not on the same day in London and UTC
MATCH (start:Statement {id: $child})
USING INDEX SEEK start:Statement(id)
WHERE $everything OR start.sealedBy IS NULL OR all(seal IN start.sealedBy WHERE seal IN $opens)
MATCH (start)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
WITH collect(DISTINCT record) AS child, min(record.id) AS childId
CALL (child) {
  UNWIND child AS record
  OPTIONAL MATCH (record)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)
  RETURN count(CASE WHEN enquiry.closed_at IS NULL THEN enquiry END) > 0 AS live,
    collect(CASE WHEN date(enquiry.closed_at) >= $day - duration('P12M') THEN enquiry END) AS decided
}
WITH * WHERE live OR size(decided) > 0
// An unborn child lives where its mother lives
WITH *, CASE
  WHEN any(record IN child WHERE record.kind <> 'unborn') THEN child
  ELSE COLLECT {
    UNWIND child AS baby
    MATCH (baby)<-[:RELATED_TO {type: 'mother'}]-(:PersonRecord)-[:SAME_PERSON]-{0,5}(mother:PersonRecord)
    RETURN DISTINCT mother
  }
END AS residents
// brothers and sisters, and children who share a home adult that fosters neither
CALL (child, residents) {
  UNWIND child AS record
  MATCH (record)-[tie:RELATED_TO]-(other:PersonRecord)
  WHERE tie.type IN ['sibling', 'half_sibling']
  RETURN other
  UNION
  UNWIND child AS record
  MATCH (record)<-[tie:RELATED_TO]-(:PersonRecord)-[:SAME_PERSON]-{0,5}(:PersonRecord)-[shared:RELATED_TO]->(other:PersonRecord)
  WHERE tie.type IN ['mother', 'father'] AND shared.type IN ['mother', 'father']
  RETURN other
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
  WHERE theirs.from <= last AND (theirs.to IS NULL OR theirs.to >= first) AND theirs.basis IN ['resident', 'frequent_visitor']
  CALL (theirs, somebody) {
    MATCH (somebody)-[:SAME_PERSON]-{0,5}(:PersonRecord)<-[:NAMES {as: 'person'}]-(next:Stay)-[:NAMES {as: 'household'}]->(other:Household)
    WHERE theirs.to IS NULL AND next.to IS NULL AND theirs.basis = 'resident' AND next.basis = 'resident'
      AND next.asserted_by = theirs.asserted_by AND next.household <> theirs.household AND next.from > theirs.from
      AND coalesce(other.kind, 'home') IN ['home', 'other']
    RETURN min(next.from) AS left
  }
  WITH child, theirs, somebody, left, first, last
  WHERE left IS NULL OR left > first
  MATCH (somebody)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
  WITH child, somebody, record ORDER BY record.delivered
  WITH child, somebody, collect(DISTINCT record) AS records
  WITH DISTINCT child, records, head([record IN records WHERE record.date_of_birth IS NOT NULL AND NOT coalesce(record.date_of_birth_accuracy, '') ENDS WITH 'U' | record.date_of_birth]) AS born
  WHERE CASE WHEN born IS NULL THEN any(record IN records WHERE record.kind = 'adult') ELSE born <= $day - duration('P18Y') END
    AND none(record IN records WHERE coalesce(record.date_of_death <= $day, false))
    AND NOT EXISTS {
      UNWIND records AS carer
      MATCH (carer)-[:RELATED_TO {type: 'foster_carer'}]->(fostered:PersonRecord)
      WHERE fostered IN child
    }
  CALL (records) {
    // where that adult stayed in those twelve months, and who else did
    UNWIND records AS carer
    MATCH (carer)<-[:NAMES {as: 'person'}]-(place:Stay)-[:NAMES {as: 'household'}]->(shelter:Household)
    WHERE coalesce(shelter.kind, 'home') IN ['home', 'other'] AND place.basis IN ['resident', 'frequent_visitor']
    CALL (records, place) {
      UNWIND records AS same
      MATCH (same)<-[:NAMES {as: 'person'}]-(next:Stay)-[:NAMES {as: 'household'}]->(further:Household)
      WHERE place.to IS NULL AND next.to IS NULL AND place.basis = 'resident' AND next.basis = 'resident'
        AND next.asserted_by = place.asserted_by AND next.household <> place.household AND next.from > place.from
        AND coalesce(further.kind, 'home') IN ['home', 'other']
      RETURN min(next.from) AS gone
    }
    WITH DISTINCT shelter,
      CASE WHEN place.from > $day - duration('P12M') THEN place.from ELSE $day - duration('P12M') END AS first,
      CASE WHEN coalesce(place.to, gone - duration('P1D'), $day) < $day THEN coalesce(place.to, gone - duration('P1D')) ELSE $day END AS last
    WHERE first <= last
    MATCH (shelter)<-[:NAMES {as: 'household'}]-(theirs:Stay)-[:NAMES {as: 'person'}]->(somebody:PersonRecord)
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
    RETURN DISTINCT somebody AS other
  }
  WITH records, other
  WHERE NOT EXISTS {
    UNWIND records AS carer
    MATCH (carer)-[:RELATED_TO {type: 'foster_carer'}]->(:PersonRecord)-[:SAME_PERSON]-{0,5}(other)
  }
  RETURN other
}
MATCH (other)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
WHERE NOT record IN child
WITH child, childId, decided, other, record ORDER BY record.delivered
WITH child, childId, decided, other, collect(DISTINCT record) AS records, min(record.id) AS who
WITH DISTINCT child, childId, decided, records, who, head([record IN records WHERE record.date_of_birth IS NOT NULL AND NOT coalesce(record.date_of_birth_accuracy, '') ENDS WITH 'U' | record.date_of_birth]) AS born
WHERE CASE WHEN born IS NULL THEN none(record IN records WHERE record.kind = 'adult') ELSE born > $day - duration('P18Y') END
  AND none(record IN records WHERE coalesce(record.date_of_death <= $day, false))
// what is held about the other, and not about this child
CALL (child, records) {
  UNWIND records AS record
  MATCH (record)<-[:ABOUT]-(item:InformationItem)
  WITH child, item, date(coalesce(item.occurred_from, item.occurred_to, item.recorded_at)) AS dated
  WHERE coalesce(item.outcome, '') <> 'unfounded'
    AND (item.kind IN ['allegation', 'unease', 'withdrawal']
      OR item.kind <> 'protective' AND size(coalesce(item.factors, [])) > 0
      OR item.kind = 'injury' AND EXISTS {
        MATCH (item)-[:ABOUT]->(baby:PersonRecord)
        WHERE baby.date_of_birth <= dated AND baby.date_of_birth > dated - duration('P2Y')
      })
    AND NOT EXISTS { MATCH (item)-[:ABOUT]->(same:PersonRecord) WHERE same IN child }
  RETURN item
  UNION
  UNWIND records AS record
  MATCH (record)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)-[:NAMES {as: 'cites'}]->(item:InformationItem)
  WHERE enquiry.closed_at IS NOT NULL
    AND NOT EXISTS { MATCH (item)-[:ABOUT]->(same:PersonRecord) WHERE same IN child }
  RETURN item
}
WITH child, childId, decided, who, collect(DISTINCT item) AS history
WHERE none(item IN history WHERE any(enquiry IN decided WHERE item.id IN coalesce(enquiry.cites, [])))
  AND NOT EXISTS {
    UNWIND history AS item
    MATCH (item)<-[:NAMES]-(:Link)-[:NAMES]->(joined:InformationItem)-[:ABOUT]->(same:PersonRecord)
    WHERE joined <> item AND same IN child
  }
RETURN childId + '|' + who AS key
