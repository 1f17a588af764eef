// name: information/own-practitioner
// purpose: As which practitioner of an agency an account was recorded when it first said what it makes of an item
// mode: read
// params: account STRING, agency STRING
// returns: id
// budget: by the number of practitioners
CYPHER 25
MATCH (p:Practitioner {saidBy: $account})
WHERE p.agency = $agency AND p.withdrawnAt IS NULL
  AND ($everything OR p.sealedBy IS NULL OR all(seal IN p.sealedBy WHERE seal IN $opens))
RETURN p.id AS id ORDER BY p.id LIMIT 1
