// name: exchange/rows-of-kind
// purpose: The newest versions of one deliverer's statements of one kind, in the order of what they are known by, and what their deliverer calls the things they name
// mode: read
// params: deliverer STRING, prefix STRING
// returns: s, earlier (none), named: id, delivered id and deliverer of each thing named, in the key of a dismissal too
// budget: by the number of rows, in the index's order
CYPHER 25
MATCH (s:Statement)
WHERE s.scoped STARTS WITH $prefix
  AND s.deliverer = $deliverer
  // An absent row says nothing: what somebody took back is left out.
  AND s.withdrawnAt IS NULL
  AND ($everything OR all(seal IN coalesce(s.sealedBy, []) WHERE seal IN $opens))
RETURN s, [] AS earlier,
  COLLECT {
    MATCH (s)-[:NAMES]->(t:Statement)
    WHERE t.withdrawnAt IS NULL AND ($everything OR all(seal IN coalesce(t.sealedBy, []) WHERE seal IN $opens))
    RETURN {id: t.id, delivered: coalesce(t.delivered, t.id), deliverer: t.deliverer} AS thing
    UNION ALL
    UNWIND CASE WHEN s:Dismissal AND s.saidBy IS NOT NULL THEN split(s.key, '|') ELSE [] END AS part
    MATCH (t:Statement {id: part})
    USING INDEX SEEK t:Statement(id)
    WHERE t.withdrawnAt IS NULL AND ($everything OR all(seal IN coalesce(t.sealedBy, []) WHERE seal IN $opens))
    RETURN {id: t.id, delivered: coalesce(t.delivered, t.id), deliverer: t.deliverer} AS thing
  } AS named
ORDER BY s.scoped
