// name: retention/choose-period
// purpose: Keep the period that a partnership sets for a class
// mode: write
// params: choice MAP
// returns: nothing
// budget: rows<=0
CYPHER 25
CREATE (c:PeriodChoice)
SET c = $choice
