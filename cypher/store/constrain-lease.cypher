// name: store/constrain-lease
// purpose: One lease, whichever of two instances asks first
// mode: implicit
// params: none
// returns: nothing
// budget: rows<=0
CYPHER 25
CREATE CONSTRAINT schema_lease IF NOT EXISTS FOR (l:SchemaLease) REQUIRE l.name IS UNIQUE
