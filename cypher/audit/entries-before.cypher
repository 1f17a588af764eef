// name: audit/entries-before
// purpose: Entries from before the chain, in the order in which their digest is made
// mode: write
// params: none
// returns: id, at, account, system, view, asOf, viewpoint, kinds, ids
// budget: by the number of entries before the chain; once in the life of a store, and when the record is checked
CYPHER 25
MATCH (e:BeforeChain)
RETURN e.id AS id, e.at AS at, e.account AS account, e.system AS system, e.view AS view, e.asOf AS asOf,
  e.viewpoint AS viewpoint, e.touchedKinds AS kinds, e.touchedIds AS ids
ORDER BY at, id
