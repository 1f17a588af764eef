// name: partnership/dismissals
// purpose: What was set aside, by pattern, by whether asking could put somebody at risk, and by the firmest rule that had fired, where that is recorded
// mode: read
// params: risk STRING, until DATETIME
// returns: pattern, risk, rule, many
// budget: by what was ever set aside
CYPHER 25
MATCH (d:Dismissal)
WHERE d.withdrawnAt IS NULL
  AND ($everything OR d.sealedBy IS NULL OR all(seal IN d.sealedBy WHERE seal IN $opens))
WITH d, CASE WHEN d.at IS :: DATE NOT NULL THEN datetime({date: d.at, timezone: 'Europe/London'}) ELSE d.at END AS at
WHERE at IS NULL OR at <= $until
RETURN d.pattern AS pattern, coalesce(d.reason STARTS WITH $risk, false) AS risk, d.rules[0] AS rule, count(*) AS many
