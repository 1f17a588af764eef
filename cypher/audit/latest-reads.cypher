// name: audit/latest-reads
// purpose: The newest reads of all
// mode: read
// params: limit INTEGER
// returns: id, at, account, reader, system, purpose, view, asOf, viewpoint
// budget: rows<=500
// unlensed: who looked, when, why and through which screen; nothing of what was shown
CYPHER 25
MATCH (e:AccessEvent)
WHERE e.at IS NOT NULL
RETURN e.id AS id, e.at AS at, e.account AS account, e.reader AS reader, e.system AS system,
  e.purpose AS purpose, e.view AS view, e.asOf AS asOf, e.viewpoint AS viewpoint
ORDER BY at DESC
LIMIT $limit
