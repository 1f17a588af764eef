// name: bench/kept-by-child
// purpose: How many asks and how many cards the findings kept of each live child make, in an authority made up to measure with
// mode: read
// params: none
// returns: asks, cards
// budget: by the number of findings kept
// unlensed: what is kept was found by somebody to whom nothing sealed is open; only numbers come out
CYPHER 25
MATCH (w:Watched {live: true})
WHERE NOT w:Hidden
RETURN
  COUNT { MATCH (w)-[:HAS]->(f:Finding) WHERE f.pattern = 'agency-not-asked' RETURN DISTINCT f.card } AS asks,
  COUNT { MATCH (w)-[:HAS]->(f:Finding) WHERE f.pattern <> 'agency-not-asked' RETURN f }
    + COUNT { MATCH (w)-[:HAS]->(f:Finding) WHERE f.pattern = 'agency-not-asked' RETURN DISTINCT f.card } AS cards
