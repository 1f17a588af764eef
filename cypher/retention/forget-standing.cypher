// name: retention/forget-standing
// purpose: Take the words out of what was decided about accounts and somebody who goes; the ids stay
// mode: write
// params: ids LIST<STRING>, mark STRING, at DATETIME, by STRING
// returns: nothing
// budget: by the number of openings and grants
CYPHER 25
MATCH (n:Opening|Grant)
WHERE n.person IN $ids OR n.subject IN $ids
SET n.reason = $mark,
  n.finding = CASE WHEN n.finding IS NULL THEN null ELSE $mark END,
  n.endedAt = CASE WHEN n:Grant THEN coalesce(n.endedAt, $at) ELSE n.endedAt END,
  n.endedBy = CASE WHEN n:Grant THEN coalesce(n.endedBy, $by) ELSE n.endedBy END
