// name: settings/set-clocks
// purpose: Keep the clocks an authority set; the change notes that everybody is to be looked at again
// mode: write
// params: choice MAP, change STRING
// returns: nothing
// budget: rows<=0
CYPHER 25
CREATE (c:ClockChoice)
SET c = $choice
CREATE (:Change:Unscanned {id: $change, touched: [], wide: true, closed: true})
