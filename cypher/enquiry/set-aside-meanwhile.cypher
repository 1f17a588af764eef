// name: enquiry/set-aside-meanwhile
// purpose: Which of these requests somebody has set aside, as answered or as not needed any more, looked at within a change
// mode: write
// params: keys LIST<STRING>
// returns: key
// budget: by the number of dismissals
CYPHER 25
MATCH (d:Dismissal)
WHERE d.pattern = 'request-unanswered' AND d.withdrawnAt IS NULL AND d.key IN $keys
RETURN DISTINCT d.key AS key
