// name: settings/choose-rule
// purpose: Keep that a rule was switched on or off; the change notes that everybody is to be looked at again
// mode: write
// params: choice MAP, change STRING
// returns: nothing
// budget: rows<=0
CYPHER 25
CREATE (r:RuleChoice)
SET r = $choice
CREATE (:Change:Unscanned {id: $change, touched: [], wide: true, closed: true})
