// name: bench/household-lists-differ
// purpose: Current homes of a live child at which agencies list different children
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
WITH child WHERE EXISTS {
  UNWIND child AS record
  MATCH (record)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)
  WHERE enquiry.closed_at IS NULL
}
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
  WHERE stay.from <= $day AND coalesce(stay.to >= $day, true) AND (moved IS NULL OR moved > $day)
  RETURN DISTINCT home
}
// the children that each agency recording whole households lists there
CALL (home) {
  MATCH (home)<-[:NAMES {as: 'household'}]-(theirs:Stay)-[:NAMES {as: 'person'}]->(somebody:PersonRecord)
  WHERE theirs.from <= $day AND coalesce(theirs.to >= $day, true)
    AND EXISTS {
      MATCH (theirs)-[:NAMES {as: 'asserted_by'}]->(agency:Agency)
      WHERE agency.type IN ['housing', 'council_tax', 'homelessness', 'police', 'gp', 'health_visiting', 'early_help', 'childrens_social_care']
    }
  CALL (theirs, somebody) {
    MATCH (somebody)-[:SAME_PERSON]-{0,5}(:PersonRecord)<-[:NAMES {as: 'person'}]-(next:Stay)-[:NAMES {as: 'household'}]->(other:Household)
    WHERE theirs.to IS NULL AND next.to IS NULL AND theirs.basis = 'resident' AND next.basis = 'resident'
      AND next.asserted_by = theirs.asserted_by AND next.household <> theirs.household AND next.from > theirs.from
      AND coalesce(other.kind, 'home') IN ['home', 'other']
    RETURN min(next.from) AS left
  }
  WITH theirs, somebody, left
  WHERE left IS NULL OR left > $day
  MATCH (somebody)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
  WITH theirs, record ORDER BY record.delivered
  WITH theirs, collect(DISTINCT record) AS records
  WITH theirs, records, head([record IN records WHERE record.date_of_birth IS NOT NULL AND NOT coalesce(record.date_of_birth_accuracy, '') ENDS WITH 'U' | record.date_of_birth]) AS born
  WHERE CASE WHEN born IS NULL THEN none(record IN records WHERE record.kind = 'adult') ELSE born > $day - duration('P18Y') END
    AND none(record IN records WHERE coalesce(record.date_of_death <= $day, false))
  WITH DISTINCT theirs.asserted_by AS agency, records[0].id AS listed ORDER BY listed
  WITH agency, collect(listed) AS list
  RETURN count(DISTINCT list) AS lists
}
WITH home, lists WHERE lists > 1
RETURN home.id AS key
