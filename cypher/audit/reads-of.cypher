// name: audit/reads-of
// purpose: Who was shown something, newest first
// mode: read
// params: words STRING, limit INTEGER
// returns: id, at, account, reader, system, purpose, view, asOf, viewpoint
// budget: by the number of reads of one child
// unlensed: who looked, when, why and through which screen; nothing of what was shown
CYPHER 25
CALL db.index.fulltext.queryNodes('access_event_touched', $words) YIELD node AS e
RETURN e.id AS id, e.at AS at, e.account AS account, e.reader AS reader, e.system AS system,
  e.purpose AS purpose, e.view AS view, e.asOf AS asOf, e.viewpoint AS viewpoint
ORDER BY at DESC, id DESC
LIMIT $limit
