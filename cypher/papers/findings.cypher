// name: papers/findings
// purpose: How many findings of each pattern stand now, and how often somebody set one aside
// mode: read
// params: none
// returns: pattern, found, setAside
// budget: by the number of findings and dismissals
CYPHER 25
CALL () {
  MATCH (f:Finding)
  WHERE NOT f:Hidden
  RETURN f.pattern AS pattern, 1 AS found, 0 AS aside
UNION ALL
  MATCH (d:Dismissal)
  WHERE d.withdrawnAt IS NULL AND ($everything OR d.sealedBy IS NULL OR all(seal IN d.sealedBy WHERE seal IN $opens))
  RETURN d.pattern AS pattern, 0 AS found, 1 AS aside
}
RETURN pattern, sum(found) AS found, sum(aside) AS setAside
ORDER BY pattern
