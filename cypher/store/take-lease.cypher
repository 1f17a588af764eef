// name: store/take-lease
// purpose: Take the lease on the schema unless another instance has it; asking takes the write lock, so that two askers take turns
// mode: write
// params: holder STRING, now DATETIME, until DATETIME
// returns: holder when taken, else no row
// budget: rows<=1
CYPHER 25
MERGE (l:SchemaLease {name: 'schema'})
SET l.asked = $holder
WITH l
WHERE l.until IS NULL OR l.until < $now OR l.holder = $holder
SET l.holder = $holder, l.until = $until
RETURN l.holder AS holder
