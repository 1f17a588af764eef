// name: gaps/claim-scan
// purpose: Take, or keep, the right to look for gaps: one process of many does it at a time
// mode: write
// params: holder STRING, now DATETIME, until DATETIME
// returns: granted
// budget: rows<=1
CYPHER 25
MERGE (l:ScanLease {name: 'scan'})
SET l.asked = $now
WITH l, l.holder IS NULL OR l.holder = $holder OR l.until < $now AS granted
SET l.holder = CASE WHEN granted THEN $holder ELSE l.holder END,
    l.until = CASE WHEN granted THEN $until ELSE l.until END
RETURN granted
