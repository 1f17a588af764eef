// name: store/constrain-versions
// purpose: One node for each schema version, whichever of two instances writes it
// mode: implicit
// params: none
// returns: nothing
// budget: rows<=0
CYPHER 25
CREATE CONSTRAINT schema_version IF NOT EXISTS FOR (v:SchemaVersion) REQUIRE v.number IS UNIQUE
