// name: settings/restart-demo
// purpose: Begin the demo's day again
// mode: write
// params: at DATETIME
// returns: at
// budget: rows<=1
CYPHER 25
MERGE (d:DemoStart {name: 'demo'})
SET d.at = $at
RETURN d.at AS at
