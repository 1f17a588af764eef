// name: gaps/worklist-findings
// purpose: What stands on some cards, narrowed as the cards are
// mode: read
// params: cards LIST<STRING>, live BOOLEAN, except LIST<STRING>, patterns LIST<STRING>, agencies LIST<STRING>, areas LIST<STRING>, teams LIST<STRING>, bornAfter DATE, bornBefore DATE, clocks LIST<STRING>, now DATETIME
// returns: w, f
// budget: by the findings on the cards
// unlensed: kept findings are worked out without anything sealed, and what was sealed since is hidden with them
CYPHER 25
UNWIND $cards AS card
MATCH (f:Finding {card: card})<-[:HAS]-(w:Watched)
WHERE NOT f:Hidden AND NOT w:Hidden AND w.live = $live AND NOT w.id IN $except
  AND (size($areas) = 0 OR any(area IN w.areas WHERE area IN $areas))
  AND (size($teams) = 0 OR any(team IN w.teamCodes WHERE team IN $teams))
  AND ($bornAfter IS NULL OR w.born > $bornAfter)
  AND ($bornBefore IS NULL OR w.born <= $bornBefore)
  AND (size($patterns) = 0 OR f.pattern IN $patterns)
  AND (size($agencies) = 0 OR any(agency IN f.agencies WHERE agency IN $agencies) OR f.agencyType IN $agencies)
  AND (size($clocks) = 0
    OR 'overdue' IN $clocks AND f.overdueSince <= $now
    OR 'enquiry_overdue' IN $clocks AND w.dueAt <= $now
    OR w.rag IN $clocks)
RETURN w {.*} AS w, f {.*} AS f
