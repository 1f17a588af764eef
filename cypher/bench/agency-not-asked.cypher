// name: bench/agency-not-asked
// purpose: Agencies that the rules expect to be asked, or that are involved, and were not asked
// mode: read
// params: child STRING, day DATE, rules LIST<MAP>
// returns: key
// budget: by the number of statements around the child
CYPHER 25
// leaves out: hostels, refuges and homes of more than twelve; born children of no known stay; enquiries without an agency or a time of opening; requests without an enquiry or a time of asking; an item at a household as an answer about it; names learned with a later version of a record; restricted and sealed rows; earlier versions and what becomes known after the day; times that are not on the same day in London and UTC
MATCH (start:Statement {id: $child})
USING INDEX SEEK start:Statement(id)
WHERE $everything OR start.sealedBy IS NULL OR all(seal IN start.sealedBy WHERE seal IN $opens)
MATCH (start)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
WITH collect(DISTINCT record) AS child, min(record.id) AS childId
// live, and not only by blue enquiries; who runs the enquiries; since when asking counts
CALL (child) {
  UNWIND child AS record
  MATCH (record)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)
  WHERE enquiry.closed_at IS NULL
  WITH DISTINCT enquiry, coalesce(
    COLLECT {
      MATCH (enquiry)<-[:NAMES {as: 'enquiry'}]-(grade:Grade)
      RETURN grade.rag ORDER BY grade.at DESC LIMIT 1
    }[0], enquiry.rag) AS rag
  MATCH (enquiry)-[:NAMES {as: 'agency'}]->(runner:Agency)
  RETURN collect(DISTINCT runner.id) AS runners, collect(DISTINCT runner.type) AS runnerTypes,
    date(max(enquiry.opened_at)) - duration('P28D') AS since, count(CASE WHEN coalesce(rag, '') <> 'blue' THEN 1 END) AS beyondBlue
}
WITH * WHERE beyondBlue > 0
// what the rules ask of the child
WITH *, COLLECT {
  UNWIND child AS record
  WITH record WHERE record.date_of_birth IS NOT NULL AND NOT coalesce(record.date_of_birth_accuracy, '') ENDS WITH 'U'
  RETURN record.date_of_birth ORDER BY record.delivered LIMIT 1
}[0] AS born, all(record IN child WHERE record.kind = 'unborn') AS expected
WITH *, coalesce(born > $day, expected) AS unborn, CASE WHEN born <= $day THEN duration.between(born, $day).years ELSE -1 END AS age
CALL (child) {
  UNWIND child AS record
  OPTIONAL MATCH (record)<-[:ABOUT]-(item:InformationItem)
  WITH DISTINCT item
  WITH collect(item) AS items
  RETURN
    COLLECT {
      UNWIND items AS item
      WITH item WHERE coalesce(item.outcome, '') <> 'unfounded'
      UNWIND item.factors AS code
      RETURN DISTINCT code
    } AS codes,
    [item IN items WHERE coalesce(item.outcome, '') <> 'unfounded' | item.kind] AS kinds,
    [item IN items WHERE item.kind = 'withdrawal' | date(coalesce(item.occurred_from, item.occurred_to, item.recorded_at))] AS withdrawals
}
CALL (child) {
  UNWIND child AS record
  OPTIONAL MATCH (record)<-[:NAMES {as: 'person'}]-(involvement:Involvement)-[:NAMES {as: 'agency'}]->(agency:Agency)
  WHERE coalesce(involvement.from <= $day, true) AND coalesce(involvement.to >= $day, coalesce(involvement.status, '') <> 'closed')
  RETURN collect(DISTINCT agency.id) AS working, collect(DISTINCT agency.type) AS workingTypes
}
CALL (child) {
  UNWIND child AS record
  MATCH (record)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)
  RETURN collect(DISTINCT {on: date(enquiry.opened_at), id: enquiry.id}) AS openings
}
// the checks of the latest enquiry
CALL (child) {
  UNWIND child AS record
  MATCH (record)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)
  WITH enquiry ORDER BY enquiry.opened_at DESC, enquiry.delivered DESC LIMIT 1
  OPTIONAL MATCH (enquiry)<-[:NAMES {as: 'enquiry'}]-(request:Request)
  WITH enquiry, max(request.asked_at) AS asked
  RETURN CASE WHEN enquiry.closed_at IS NULL OR date(enquiry.closed_at) > $day - duration('P12M') THEN date(coalesce(asked, enquiry.opened_at)) END AS checked
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
// the areas of the current homes; with none, of the last one
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
  WITH home, stay, coalesce(stay.to, moved - duration('P1D'), $day) AS until
  WHERE stay.from <= $day
  ORDER BY until DESC, stay.from DESC, stay.id DESC
  WITH collect({area: home.local_authority, until: until}) AS homes
  WITH homes, [home IN homes WHERE home.until >= $day] AS current
  RETURN [home IN CASE WHEN size(current) > 0 THEN current ELSE homes[..1] END WHERE home.area IS NOT NULL | home.area] AS ownAreas
}
// The home circle, each with the factors that count of them
CALL (child, residents, codes) {
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
  WITH child, codes, theirs, record ORDER BY record.delivered
  WITH child, codes, theirs, collect(DISTINCT record) AS records, min(record.id) AS who
  WHERE NOT records[0] IN child
  WITH child, codes, records, who, collect(DISTINCT theirs) AS shared, head([record IN records WHERE record.date_of_birth IS NOT NULL AND NOT coalesce(record.date_of_birth_accuracy, '') ENDS WITH 'U' | record.date_of_birth]) AS born
  WITH *, CASE WHEN born IS NULL THEN any(record IN records WHERE record.kind = 'adult') ELSE born <= $day - duration('P18Y') END
      AND none(record IN records WHERE coalesce(record.date_of_death <= $day, false))
      AND any(stay IN shared WHERE stay.basis IN ['resident', 'frequent_visitor']) AS homeAdult,
    EXISTS {
      UNWIND records AS one
      MATCH (one)-[tie:RELATED_TO]->(same:PersonRecord)
      WHERE same IN child AND tie.type IN ['mother', 'father']
    } AS parent
  RETURN collect({
    records: records, who: who, homeAdult: homeAdult,
    known: reduce(first = null, stay IN shared | CASE WHEN first <= date(coalesce(stay.known_from, stay.from)) THEN first ELSE date(coalesce(stay.known_from, stay.from)) END),
    codes: [code IN codes WHERE code ENDS WITH CASE WHEN parent THEN 'B' ELSE 'C' END] + COLLECT {
      UNWIND records AS one
      MATCH (one)<-[:ABOUT]-(item:InformationItem)
      WHERE coalesce(item.outcome, '') <> 'unfounded'
      UNWIND item.factors AS code
      RETURN DISTINCT code
    }
  }) AS members
}
WITH *, reduce(all = [], member IN members | all + CASE WHEN member.homeAdult THEN member.codes ELSE [] END) AS homeCodes,
  reduce(all = [], member IN members | all + member.records) + child AS circle
// what somebody of the home circle is to the child today
CALL (child, circle) {
  UNWIND child AS record
  OPTIONAL MATCH (record)<-[tie:RELATED_TO]-(somebody:PersonRecord)
  WHERE somebody IN circle AND coalesce(tie.from <= $day, true) AND coalesce(tie.to >= $day, true)
  RETURN collect(DISTINCT tie.type) AS homeTies
}
// which lists at a current home differ, and council tax was not asked about
CALL (child, runners, since) {
  WITH *, child AS residents
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
  WITH runners, since, home, stay, moved
  WHERE stay.from <= $day AND coalesce(stay.to >= $day, true) AND (moved IS NULL OR moved > $day)
  WITH DISTINCT runners, since, home
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
  WITH home, since, lists WHERE lists > 1
  UNWIND [rule IN $rules WHERE rule.condition = 'household_lists_differ' | rule.ask] AS type
  WITH home, since, type WHERE NOT EXISTS {
    MATCH (home)<-[:NAMES {as: 'household'}]-(request:Request)-[:NAMES {as: 'agency'}]->(agency:Agency)
    WHERE request.about IS NULL AND agency.type = type AND coalesce(request.outcome, '') <> 'refused' AND date(request.asked_at) >= since
  }
  RETURN collect(home.id + '|' + type) AS householdKeys
}
// everybody a rule may name, or with whom an agency may be involved: the family circle, and brothers and sisters
CALL (child, members) {
  CALL (child, members) {
    UNWIND child AS named
    RETURN named, true AS family, false AS sibling, false AS parent
    UNION ALL
    UNWIND members AS member
    UNWIND member.records AS named
    RETURN named, true AS family, false AS sibling, false AS parent
    UNION ALL
    UNWIND child AS record
    MATCH (record)-[tie:RELATED_TO]-(named:PersonRecord)
    WHERE tie.type IN ['mother', 'father', 'step_parent', 'sibling', 'half_sibling', 'grandparent', 'aunt_uncle', 'carer', 'foster_carer', 'next_of_kin']
    RETURN named, true AS family, tie.type IN ['sibling', 'half_sibling'] AS sibling, tie.type IN ['mother', 'father'] AND endNode(tie) = record AS parent
    UNION ALL
    UNWIND child AS record
    MATCH (record)<-[tie:RELATED_TO]-(:PersonRecord)-[:SAME_PERSON]-{0,5}(:PersonRecord)-[partner:RELATED_TO {type: 'partner'}]-(named:PersonRecord)
    WHERE tie.type IN ['mother', 'father'] AND coalesce(partner.from <= $day, true) AND coalesce(partner.to >= $day, true)
    RETURN named, true AS family, false AS sibling, false AS parent
    UNION ALL
    UNWIND child AS record
    MATCH (record)<-[tie:RELATED_TO]-(:PersonRecord)-[:SAME_PERSON]-{0,5}(:PersonRecord)-[shared:RELATED_TO]->(named:PersonRecord)
    WHERE tie.type IN ['mother', 'father'] AND shared.type IN ['mother', 'father'] AND NOT named IN child
    RETURN named, false AS family, true AS sibling, false AS parent
  }
  WITH named, max(toInteger(family)) = 1 AS family, max(toInteger(sibling)) = 1 AS sibling, max(toInteger(parent)) = 1 AS parent
  MATCH (named)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
  WITH named, family, sibling, parent, record ORDER BY record.delivered
  WITH named, family, sibling, parent, collect(DISTINCT record) AS records, min(record.id) AS who
  WITH records, who, true IN collect(family) AS family, true IN collect(sibling) AS sibling, true IN collect(parent) AS parent
  WHERE none(record IN records WHERE coalesce(record.date_of_death <= $day, false))
  RETURN records, who, family, sibling, parent
}
WITH *, coalesce(head([member IN members WHERE member.who = who]), {homeAdult: false}) AS member, who = childId AS isChild
// who was asked about them since then
CALL (records, since) {
  UNWIND records AS record
  OPTIONAL MATCH (record)<-[:NAMES {as: 'about'}]-(request:Request)-[:NAMES {as: 'agency'}]->(agency:Agency)
  WHERE coalesce(request.outcome, '') <> 'refused' AND date(request.asked_at) >= since
  RETURN collect({agency: agency.id, type: agency.type, area: agency.area, on: date(request.asked_at)}) AS asks
}
// who has answered about them to those who run the enquiries
CALL (records, since, runners) {
  UNWIND records AS record
  MATCH (record)<-[:ABOUT]-(item:InformationItem)
  WHERE EXISTS {
      MATCH (item)<-[:NAMES {as: 'item'}]-(share:Share {purpose: 'answer'})
      WHERE share.shared_with IN runners AND date(share.received_at) >= since
    }
    OR EXISTS {
      MATCH (item)<-[:NAMES {as: 'response_items'}]-(request:Request)-[:NAMES {as: 'enquiry'}]->(enquiry:Enquiry)
      WHERE request.outcome <> 'refused' AND date(request.responded_at) >= since AND enquiry.agency IN runners
    }
  MATCH (item)-[:NAMES {as: 'held_by'}]->(agency:Agency)
  RETURN collect(DISTINCT {agency: agency.id, type: agency.type, area: agency.area}) AS answers
}
// who is involved with them, or was less than two years ago
CALL (records) {
  UNWIND records AS record
  MATCH (record)<-[:NAMES {as: 'person'}]-(involvement:Involvement)-[:NAMES {as: 'agency'}]->(agency:Agency)
  WITH involvement, agency, coalesce(involvement.from <= $day, true) AND coalesce(involvement.to >= $day, coalesce(involvement.status, '') <> 'closed') AS open
  WHERE open OR coalesce(involvement.from <= $day, true)
    AND coalesce(involvement.to, involvement.last_contact, date(involvement.known_from), involvement.from) > $day - duration('P24M')
  RETURN collect(DISTINCT {agency: agency.id, type: agency.type, open: open}) AS involved
}
// since when the newest of several family names is known
CALL (records, member) {
  WITH * WHERE member.homeAdult
  UNWIND records AS record
  CALL (record) {
    RETURN record.family_name AS family, record.known_from AS known
    UNION ALL
    MATCH (record)<-[:NAMES {as: 'person'}]-(use:NameUse)
    RETURN use.family_name AS family, coalesce(use.known_from, use.from) AS known
  }
  WITH replace(toLower(family), ' ', '') AS family, min(date(known)) AS known
  WHERE family <> ''
  RETURN count(family) AS families, max(known) AS renamed
}
// other areas where children have stayed whom a home adult brings up or ever lived with
CALL (records, member, circle, ownAreas) {
  WITH * WHERE member.homeAdult AND size(ownAreas) > 0
  CALL (records) {
    UNWIND records AS record
    MATCH (record)-[tie:RELATED_TO]->(other:PersonRecord)
    WHERE tie.type IN ['mother', 'father', 'step_parent', 'carer']
    RETURN other
    UNION
    WITH records AS residents
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
    WHERE first <= $day
    MATCH (home)<-[:NAMES {as: 'household'}]-(theirs:Stay)-[:NAMES {as: 'person'}]->(somebody:PersonRecord)
    WHERE theirs.from <= last AND theirs.from <= $day AND coalesce(theirs.to >= first, true)
    CALL (theirs, somebody) {
      MATCH (somebody)-[:SAME_PERSON]-{0,5}(:PersonRecord)<-[:NAMES {as: 'person'}]-(next:Stay)-[:NAMES {as: 'household'}]->(other:Household)
      WHERE theirs.to IS NULL AND next.to IS NULL AND theirs.basis = 'resident' AND next.basis = 'resident'
        AND next.asserted_by = theirs.asserted_by AND next.household <> theirs.household AND next.from > theirs.from
        AND coalesce(other.kind, 'home') IN ['home', 'other']
      RETURN min(next.from) AS left
    }
    WITH somebody, first, left
    WHERE left IS NULL OR left > first
    RETURN somebody AS other
  }
  WITH DISTINCT other, circle, ownAreas
  WHERE NOT other IN circle
  CALL (other) {
    MATCH (other)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
    WITH DISTINCT record ORDER BY record.delivered
    WITH collect(record) AS records
    WITH records, head([record IN records WHERE record.date_of_birth IS NOT NULL AND NOT coalesce(record.date_of_birth_accuracy, '') ENDS WITH 'U' | record.date_of_birth]) AS born
    WHERE CASE WHEN born IS NULL THEN none(record IN records WHERE record.kind = 'adult') ELSE born > $day - duration('P18Y') END
    UNWIND records AS record
    MATCH (record)<-[:NAMES {as: 'person'}]-(stay:Stay)-[:NAMES {as: 'household'}]->(home:Household)
    WHERE coalesce(home.kind, 'home') IN ['home', 'other'] AND stay.from <= $day
    RETURN DISTINCT home.local_authority AS area
  }
  WITH DISTINCT area, ownAreas WHERE area IS NOT NULL AND NOT area IN ownAreas
  RETURN collect(area) AS otherAreas
}
WITH *,
  // the rules that fire for the child
  CASE WHEN isChild THEN [rule IN $rules WHERE rule.about = 'child' AND CASE rule.condition
    WHEN 'child_live' THEN true
    WHEN 'child_unborn_or_age' THEN unborn OR age >= toInteger(rule.parameters[0]) AND age <= toInteger(rule.parameters[1])
    WHEN 'child_age' THEN age >= toInteger(rule.parameters[0]) AND age <= toInteger(rule.parameters[1])
    WHEN 'school_age_without_school' THEN age >= 5 AND age <= 16 AND none(type IN workingTypes WHERE type IN ['school', 'elective_home_education'])
    WHEN 'factor_about_child' THEN any(code IN codes WHERE code IN rule.parameters)
    WHEN 'child_age_with_factor' THEN age >= toInteger(rule.parameters[0]) AND age <= toInteger(rule.parameters[1]) AND any(code IN codes WHERE code IN rule.parameters[2..])
    WHEN 'child_age_with_home_factor' THEN age >= toInteger(rule.parameters[0]) AND age <= toInteger(rule.parameters[1]) AND any(code IN homeCodes WHERE code IN rule.parameters[2..])
    WHEN 'kind_about_child' THEN rule.parameters[0] IN kinds
    WHEN 'kind_about_child_age' THEN rule.parameters[0] IN kinds AND age >= toInteger(rule.parameters[1]) AND age <= toInteger(rule.parameters[2])
    WHEN 'relationship_type' THEN any(type IN homeTies WHERE type IN rule.parameters)
    WHEN 'withdrawal_of_child' THEN any(on IN withdrawals WHERE on <= $day AND on >= $day - duration(rule.parameters[0]))
    WHEN 'repeat_enquiries' THEN size([opening IN openings WHERE opening.on <= $day AND opening.on >= $day - duration(rule.parameters[1])]) >= toInteger(rule.parameters[0])
    ELSE false
  END | {type: rule.ask, area: null, after: null, items: true}] ELSE [] END
  // for a home adult
  + CASE WHEN member.homeAdult THEN [rule IN $rules WHERE rule.about = 'home_adult' AND CASE rule.condition
    WHEN 'child_live' THEN true
    WHEN 'factor_about_home_adult' THEN any(code IN member.codes WHERE code IN rule.parameters)
    WHEN 'home_adult_involved' THEN any(one IN involved WHERE one.type IN rule.parameters)
    WHEN 'home_adult_has_other_names' THEN families > 1
    WHEN 'adult_appeared_after_checks' THEN coalesce(member.known > checked, false)
    ELSE false
  END | {
    type: rule.ask, area: null, items: NOT rule.condition IN ['home_adult_has_other_names', 'adult_appeared_after_checks'],
    after: CASE rule.condition WHEN 'home_adult_has_other_names' THEN renamed WHEN 'adult_appeared_after_checks' THEN member.known END
  }] + reduce(all = [], rule IN [rule IN $rules WHERE rule.condition = 'home_adult_other_children'] |
    all + [area IN otherAreas | {type: rule.ask, area: area, after: null, items: true}]) ELSE [] END
  // for a parent who lives elsewhere
  + CASE WHEN parent AND NOT member.homeAdult THEN
    [rule IN $rules WHERE rule.condition = 'parent_elsewhere' | {type: rule.ask, area: null, after: null, items: true}] ELSE [] END
  // for a brother or sister: agencies that do not work with the child
  + CASE WHEN sibling THEN reduce(all = [], rule IN [rule IN $rules WHERE rule.condition = 'sibling_in_other_setting'] |
    all + [one IN involved WHERE one.open AND one.type IN rule.parameters AND NOT one.agency IN working | {type: one.type, area: null, after: null, items: true}]) ELSE [] END AS firings
// a rule is settled by who was asked, or has answered; an involvement only by that agency
CALL (firings, family, involved, asks, answers, runners, runnerTypes) {
  CALL (firings, family, involved, asks, answers, runners, runnerTypes) {
    UNWIND firings AS firing
    WITH DISTINCT firing, asks, answers, runners, runnerTypes
    WHERE none(ask IN asks WHERE coalesce(ask.type = firing.type, false) AND (firing.area IS NULL OR coalesce(ask.area = firing.area, false)) AND (firing.after IS NULL OR ask.on >= firing.after))
      AND NOT (firing.items AND any(answer IN answers WHERE answer.type = firing.type AND (firing.area IS NULL OR coalesce(answer.area = firing.area, false))))
      // a type whose only agency runs the enquiry is not asked
      AND NOT (firing.type IN runnerTypes
        AND EXISTS {
          MATCH (agency:Agency {type: firing.type})
          USING INDEX SEEK agency:Agency(type)
          WHERE firing.area IS NULL OR agency.area = firing.area
        }
        AND NOT EXISTS {
          MATCH (agency:Agency {type: firing.type})
          USING INDEX SEEK agency:Agency(type)
          WHERE NOT agency.id IN runners AND (firing.area IS NULL OR agency.area = firing.area)
        })
    RETURN firing.type AS type
    UNION
    UNWIND involved AS one
    WITH * WHERE family AND NOT one.agency IN runners
      AND none(ask IN asks WHERE coalesce(ask.agency = one.agency, false)) AND none(answer IN answers WHERE answer.agency = one.agency)
    RETURN one.type AS type
  }
  RETURN collect(DISTINCT type) AS types
}
WITH householdKeys, collect([type IN types | who + '|' + type]) AS personKeys
UNWIND reduce(all = householdKeys, keys IN personKeys | all + keys) AS key
RETURN DISTINCT key
