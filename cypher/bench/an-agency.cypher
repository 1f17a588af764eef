// name: bench/an-agency
// purpose: Some agency to say something in the name of, in an authority made up to measure with
// mode: read
// params: none
// returns: agency
// budget: one agency
CYPHER 25
MATCH (a:Agency)
WHERE ($everything OR a.sealedBy IS NULL OR all(seal IN a.sealedBy WHERE seal IN $opens))
  AND a.type = 'school' AND coalesce(a.sensitive, 'no') <> 'yes'
RETURN a.id AS agency ORDER BY agency LIMIT 1
