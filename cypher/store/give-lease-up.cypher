// name: store/give-lease-up
// purpose: Give the lease on the schema up
// mode: write
// params: holder STRING
// returns: nothing
// budget: rows<=0
CYPHER 25
MATCH (l:SchemaLease {name: 'schema', holder: $holder})
REMOVE l.until
