// name: gaps/scope-children
// purpose: Every record that may be of a child: of that kind, or born late enough
// mode: read
// params: bornAfter DATE
// returns: person
// budget: by the number of people
CYPHER 25
MATCH (p:PersonRecord)
WHERE ($everything OR p.sealedBy IS NULL OR all(seal IN p.sealedBy WHERE seal IN $opens))
  AND (p.kind <> 'adult' OR p.date_of_birth > $bornAfter)
RETURN p.id AS person
