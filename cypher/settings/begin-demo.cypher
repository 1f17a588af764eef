// name: settings/begin-demo
// purpose: When the demo was first started; now, if it never was
// mode: write
// params: at DATETIME
// returns: at
// budget: rows<=1
CYPHER 25
MERGE (d:DemoStart {name: 'demo'})
ON CREATE SET d.at = $at
RETURN d.at AS at
