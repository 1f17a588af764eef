// name: audit/lookings-into
// purpose: What came of looking into reading that stood out
// mode: read
// params: keys LIST<STRING>
// returns: key, by, at, outcome
// budget: one seek a key
// unlensed: what information governance wrote of its own work
CYPHER 25
UNWIND $keys AS key
MATCH (l:LookingInto {key: key})
RETURN l.key AS key, l.by AS by, l.at AS at, l.outcome AS outcome
ORDER BY at
