// name: bench/nil-return-out-of-date
// purpose: Nil returns that were not made with every name, identifier and address of the last two years
// mode: read
// params: child STRING, day DATE
// returns: key
// budget: by the number of statements around the child
CYPHER 25
// leaves out: requests without an enquiry; records that say only what somebody is known as; restricted and sealed rows; earlier versions and what becomes known after the day; times that are not on the same day in London and UTC
MATCH (start:Statement {id: $child})
USING INDEX SEEK start:Statement(id)
WHERE $everything OR start.sealedBy IS NULL OR all(seal IN start.sealedBy WHERE seal IN $opens)
MATCH (start)-[:SAME_PERSON]-{0,5}(record:PersonRecord)
WITH collect(DISTINCT record) AS child
UNWIND child AS record
MATCH (record)<-[:NAMES {as: 'child'}]-(enquiry:Enquiry)<-[:NAMES {as: 'enquiry'}]-(request:Request {outcome: 'nothing_held'})
WHERE request.responded_at IS NOT NULL
  AND (enquiry.closed_at IS NULL OR date(enquiry.closed_at) > $day - duration('P12M'))
WITH DISTINCT request,
  [name IN coalesce(request.searched_names, []) | replace(toLower(name), ' ', '')] AS names,
  [id IN coalesce(request.searched_identifiers, []) | reduce(folded = '', letter IN split(toLower(id), '') | CASE WHEN letter =~ '[\\p{L}\\p{N}]' THEN folded + letter ELSE folded END)] AS ids,
  [address IN coalesce(request.searched_addresses, []) | reduce(folded = '', letter IN split(toLower(address), '') | CASE WHEN letter =~ '[\\p{L}\\p{N}]' THEN folded + letter ELSE folded END)] AS addresses
CALL (request) {
  MATCH (request)-[:NAMES {as: 'about'}]->(:PersonRecord)-[:SAME_PERSON]-{0,5}(subject:PersonRecord)
  RETURN collect(DISTINCT subject) AS subject
}
WITH * WHERE none(record IN subject WHERE coalesce(record.date_of_death <= $day, false))
  AND (
    // a name of any of the person's records
    size(names) > 0 AND EXISTS {
      UNWIND subject AS record
      UNWIND [coalesce(record.given_names, '') + coalesce(record.family_name, ''), record.known_as + coalesce(record.family_name, '')]
        + COLLECT {
          MATCH (record)<-[:NAMES {as: 'person'}]-(use:NameUse)
          RETURN coalesce(use.given_names, '') + coalesce(use.family_name, '')
        } AS name
      WITH replace(toLower(name), ' ', '') AS name
      WHERE name <> '' AND NOT name IN names
      RETURN name
    }
    // an identifier
    OR size(ids) > 0 AND EXISTS {
      UNWIND subject AS record
      UNWIND [record.nhs_number, record.upn] AS id
      WITH id WHERE id IS NOT NULL AND NOT reduce(folded = '', letter IN split(toLower(id), '') | CASE WHEN letter =~ '[\\p{L}\\p{N}]' THEN folded + letter ELSE folded END) IN ids
      RETURN id
    }
    // an address of the last two years, of any kind
    OR size(addresses) > 0 AND EXISTS {
      UNWIND subject AS resident
      MATCH (resident)<-[:NAMES {as: 'person'}]-(stay:Stay)-[:NAMES {as: 'household'}]->(home:Household)
      WHERE stay.from <= $day AND coalesce(stay.to >= $day - duration('P24M'), true)
        AND NOT home.id IN request.searched_addresses AND NOT home.delivered IN request.searched_addresses
        AND NOT reduce(folded = '', letter IN split(toLower(coalesce(home.uprn, '')), '') | CASE WHEN letter =~ '[\\p{L}\\p{N}]' THEN folded + letter ELSE folded END) IN addresses
        AND NOT reduce(folded = '', letter IN split(toLower(coalesce(home.address_line, '') + coalesce(home.postcode, '')), '') | CASE WHEN letter =~ '[\\p{L}\\p{N}]' THEN folded + letter ELSE folded END) IN addresses
        AND NOT EXISTS {
          // the same agency's next home ended it before that
          UNWIND subject AS same
          MATCH (same)<-[:NAMES {as: 'person'}]-(next:Stay)-[:NAMES {as: 'household'}]->(other:Household)
          WHERE stay.to IS NULL AND next.to IS NULL AND stay.basis = 'resident' AND next.basis = 'resident'
            AND next.asserted_by = stay.asserted_by AND next.household <> stay.household AND next.from > stay.from
            AND coalesce(home.kind, 'home') IN ['home', 'other'] AND coalesce(other.kind, 'home') IN ['home', 'other']
            AND next.from <= $day - duration('P24M')
        }
      RETURN home
    }
    // asked about a household: its address
    OR size(addresses) > 0 AND EXISTS {
      MATCH (request)-[:NAMES {as: 'household'}]->(home:Household)
      WHERE request.about IS NULL
        AND NOT home.id IN request.searched_addresses AND NOT home.delivered IN request.searched_addresses
        AND NOT reduce(folded = '', letter IN split(toLower(coalesce(home.uprn, '')), '') | CASE WHEN letter =~ '[\\p{L}\\p{N}]' THEN folded + letter ELSE folded END) IN addresses
        AND NOT reduce(folded = '', letter IN split(toLower(coalesce(home.address_line, '') + coalesce(home.postcode, '')), '') | CASE WHEN letter =~ '[\\p{L}\\p{N}]' THEN folded + letter ELSE folded END) IN addresses
    }
  )
RETURN DISTINCT request.id AS key
