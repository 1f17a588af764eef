// name: exchange/rows-of-kind
// purpose: The newest versions of one deliverer's statements of one kind, in the order of what they are known by, and what their deliverer calls the things they name
// mode: read
// params: deliverer STRING, prefix STRING
// returns: s, earlier (none), named: id and delivered id of each thing named
// budget: by the number of rows, in the index's order
CYPHER 25
MATCH (s:Statement)
WHERE s.scoped STARTS WITH $prefix
  AND s.deliverer = $deliverer
  AND ($everything OR all(seal IN coalesce(s.sealedBy, []) WHERE seal IN $opens))
RETURN s, [] AS earlier,
  COLLECT {
    MATCH (s)-[:NAMES]->(t:Statement)
    WHERE $everything OR all(seal IN coalesce(t.sealedBy, []) WHERE seal IN $opens)
    RETURN {id: t.id, delivered: coalesce(t.delivered, t.id)}
  } AS named
ORDER BY s.scoped
