// name: papers/counts
// purpose: How many statements of each kind there are that are not sealed
// mode: read
// params: none
// returns: kind, many
// budget: by the number of statements
CYPHER 25
MATCH (s:Statement)
WHERE s.withdrawnAt IS NULL AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
UNWIND [label IN labels(s) WHERE NOT label IN ['Statement', 'OpenWords', 'SealedWords', 'ItemAboutNobody', 'Unanswered']] AS kind
RETURN kind, count(*) AS many
ORDER BY kind
