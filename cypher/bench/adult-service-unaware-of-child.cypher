// name: bench/adult-service-unaware-of-child
// purpose: Services to a home adult that have nothing about the child
// mode: read
// params: child STRING, day DATE
// returns: key
// budget: by the number of statements around the child
CYPHER 25
// leaves out: hostels, refuges and homes of more than twelve; born children of no known stay; adults who only claim to stay; enquiries without an agency; requests without an enquiry; restricted and sealed rows; earlier versions and what becomes known after the day; times that are not on the same day in London and UTC
MATCH (start:Statement {id: $child})
USING INDEX SEEK start:Statement(id)
WHERE $everything OR start.sealedBy IS NULL OR all(seal IN start.sealedBy WHERE seal IN $opens)
MATCH (start)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
WITH collect(DISTINCT record) AS child
CALL (child) {
  UNWIND child AS record
  OPTIONAL MATCH (record)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)
  WHERE enquiry.closed_at IS NULL
  RETURN count(enquiry) > 0 AS live
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
// the current homes
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
  WITH home, stay, moved
  WHERE stay.from <= $day AND coalesce(stay.to >= $day, true) AND (moved IS NULL OR moved > $day)
  RETURN DISTINCT home
}
// the adults with a stay there
CALL (child, home) {
  MATCH (home)<-[:NAMES {as: 'household'}]-(theirs:Stay)-[:NAMES {as: 'person'}]->(somebody:PersonRecord)
  WHERE theirs.from <= $day AND coalesce(theirs.to >= $day, true) AND theirs.basis IN ['resident', 'frequent_visitor']
  CALL (theirs, somebody) {
    MATCH (somebody)-[:SAME_PERSON]-{0,5}(:PersonRecord)<-[:NAMES {as: 'person'}]-(next:Stay)-[:NAMES {as: 'household'}]->(other:Household)
    WHERE theirs.to IS NULL AND next.to IS NULL AND theirs.basis = 'resident' AND next.basis = 'resident'
      AND next.asserted_by = theirs.asserted_by AND next.household <> theirs.household AND next.from > theirs.from
      AND coalesce(other.kind, 'home') IN ['home', 'other']
    RETURN min(next.from) AS left
  }
  WITH child, somebody, left
  WHERE left IS NULL OR left > $day
  MATCH (somebody)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
  WITH child, somebody, record ORDER BY record.delivered
  WITH child, somebody, collect(DISTINCT record) AS records, min(record.id) AS who
  WITH DISTINCT child, records, who, head([record IN records WHERE record.date_of_birth IS NOT NULL AND NOT coalesce(record.date_of_birth_accuracy, '') ENDS WITH 'U' | record.date_of_birth]) AS born
  WHERE NOT records[0] IN child
    AND CASE WHEN born IS NULL THEN any(record IN records WHERE record.kind = 'adult') ELSE born <= $day - duration('P18Y') END
    AND none(record IN records WHERE coalesce(record.date_of_death <= $day, false))
  RETURN records, who
}
WITH DISTINCT child, live, records, who
// their services
CALL (records) {
  UNWIND records AS adult
  MATCH (adult)<-[:NAMES {as: 'person'}]-(involvement:Involvement)-[:NAMES {as: 'agency'}]->(agency:Agency)
  WHERE agency.type IN ['adult_mental_health', 'substance_misuse', 'probation', 'prison', 'adult_social_care', 'domestic_abuse_service']
    AND coalesce(involvement.from <= $day, true) AND coalesce(involvement.to >= $day, coalesce(involvement.status, '') <> 'closed')
  RETURN agency, collect(coalesce(involvement.knows_of_children, '')) AS knows
}
WITH * WHERE NOT 'yes' IN knows AND (live OR 'no' IN knows)
  AND NOT EXISTS {
    UNWIND child AS record
    MATCH (record)<-[:ABOUT]-(item:InformationItem)
    WHERE item.held_by = agency.id
      OR EXISTS {
        MATCH (item)<-[:NAMES {as: 'item'}]-(share:Share {shared_with: agency.id})
        WHERE share.received_at IS NOT NULL
      }
      OR EXISTS {
        MATCH (item)<-[:NAMES {as: 'response_items'}]-(request:Request)-[:NAMES {as: 'enquiry'}]->(:Enquiry {agency: agency.id})
        WHERE request.responded_at IS NOT NULL AND request.outcome IS NOT NULL
      }
  }
RETURN DISTINCT who + '|' + agency.id AS key
