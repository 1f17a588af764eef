// name: gaps/worklist-cards
// purpose: The cards of the worklist, by clock and then by agency
// mode: read
// params: live BOOLEAN, except LIST<STRING>, patterns LIST<STRING>, agencies LIST<STRING>, areas LIST<STRING>, teams LIST<STRING>, bornAfter DATE, bornBefore DATE, clocks LIST<STRING>, now DATETIME, skip INTEGER, many INTEGER
// returns: card, overdue, due, whom
// budget: by the findings in scope
// unlensed: kept findings are worked out without anything sealed, and what was sealed since is hidden with them
CYPHER 25
MATCH (w:Watched)
WHERE NOT w:Hidden AND w.live = $live AND NOT w.id IN $except
  AND (size($areas) = 0 OR any(area IN w.areas WHERE area IN $areas))
  AND (size($teams) = 0 OR any(team IN w.teamCodes WHERE team IN $teams))
  AND ($bornAfter IS NULL OR w.born > $bornAfter)
  AND ($bornBefore IS NULL OR w.born <= $bornBefore)
MATCH (w)-[:HAS]->(f:Finding)
WHERE NOT f:Hidden
  AND (size($patterns) = 0 OR f.pattern IN $patterns)
  AND (size($agencies) = 0 OR any(agency IN f.agencies WHERE agency IN $agencies) OR f.agencyType IN $agencies)
  AND (size($clocks) = 0
    OR 'overdue' IN $clocks AND f.overdueSince <= $now
    OR 'enquiry_overdue' IN $clocks AND w.dueAt <= $now
    OR w.rag IN $clocks)
WITH f.card AS card, min(f.overdueSince) AS overdue, min(w.dueAt) AS due, min(f.whom) AS whom
ORDER BY overdue, due, whom, card
SKIP $skip LIMIT $many
RETURN card, overdue, due, whom
