// name: retention/period-choices
// purpose: Every period that was ever set for a class, the latest first
// mode: write
// params: none
// returns: choice
// budget: by the number of choices
CYPHER 25
MATCH (c:PeriodChoice)
RETURN properties(c) AS choice
ORDER BY c.id DESC
