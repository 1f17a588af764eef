// name: gaps/worklist-findings
// purpose: What stands on some cards
// mode: read
// params: cards LIST<STRING>, live BOOLEAN, except LIST<STRING>
// returns: w, f
// budget: by the findings on the cards
// unlensed: kept findings are worked out without anything sealed, and what was sealed since is hidden with them
CYPHER 25
UNWIND $cards AS card
MATCH (f:Finding {card: card})<-[:HAS]-(w:Watched)
WHERE NOT f:Hidden AND NOT w:Hidden AND w.live = $live AND NOT w.id IN $except
RETURN w {.*} AS w, f {.*} AS f
