// name: audit/look-into
// purpose: Note what came of looking into reading that stood out. Only ever added
// mode: write
// params: looking MAP
// returns: nothing
// budget: rows<=0
CYPHER 25
CREATE (l:LookingInto)
SET l = $looking
