// name: retention/candidates
// purpose: Records old enough that their review may have come: children born or dead long ago, grown people with no younger child as kin
// mode: read
// params: bornBefore DATE, diedBefore DATE, many INTEGER
// returns: id
// budget: by the number of records of people
CYPHER 25
MATCH (p:PersonRecord)
WHERE ($everything OR p.sealedBy IS NULL OR all(seal IN p.sealedBy WHERE seal IN $opens))
  AND (p.date_of_birth <= $bornBefore OR p.date_of_death <= $diedBefore)
  AND (p.kind <> 'adult' OR NOT EXISTS {
    MATCH (p)-[:RELATED_TO]-(child:PersonRecord)
    WHERE child.kind <> 'adult' AND (child.date_of_birth IS NULL OR child.date_of_birth > $bornBefore)
      AND ($everything OR child.sealedBy IS NULL OR all(seal IN child.sealedBy WHERE seal IN $opens))
  })
RETURN p.id AS id
ORDER BY p.date_of_birth, id
LIMIT $many
