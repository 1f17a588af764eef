// name: audit/reads-of
// purpose: Who was shown something, newest first
// mode: read
// params: words STRING, things LIST<STRING>, since DATETIME, until DATETIME, lastId STRING, whats LIST<STRING>, system BOOLEAN, limit INTEGER
// returns: id, at, what, account, reader, system, roles, purpose, view, asOf, viewpoint, place, asked, kinds, ids, writer, number
// budget: by the number of reads of one child
// unlensed: who looked, when, why, from where and through which screen, and ids of what was shown; nothing of what it says
CYPHER 25
// What is new first: what becomes findable meanwhile is found behind it, and found twice at the worst.
CALL () {
  MATCH (e:NewRead)
  WHERE any(thing IN e.touchedIds WHERE thing IN $things)
    AND e.at >= $since AND e.at <= $until AND NOT (e.at = $until AND e.id >= $lastId)
    AND ($whats = [] OR coalesce(e.what, 'READ') IN $whats) AND ($system OR NOT e.system)
  RETURN collect(e) AS fresh
}
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
CALL () {
  CALL db.index.fulltext.queryNodes('read_touched', $words) YIELD node AS e
  WHERE e.at >= $since AND e.at <= $until AND NOT (e.at = $until AND e.id >= $lastId)
    AND ($whats = [] OR coalesce(e.what, 'READ') IN $whats) AND ($system OR NOT e.system)
  RETURN collect(e) AS found
}
UNWIND fresh + found AS e
WITH DISTINCT e
ORDER BY e.at DESC, e.id DESC
LIMIT $limit
OPTIONAL MATCH (a:Account {id: e.account})
OPTIONAL MATCH (why:ReadWords {digest: e.purpose})
OPTIONAL MATCH (where:ReadWords {digest: e.`from`})
OPTIONAL MATCH (what:ReadWords {digest: e.asked})
RETURN e.id AS id, e.at AS at, coalesce(e.what, 'READ') AS what, e.account AS account,
  coalesce(a.displayName, e.reader) AS reader, e.system AS system, e.roles AS roles,
  CASE WHEN e:BeforeChain THEN e.purpose ELSE why.text END AS purpose, e.view AS view, e.asOf AS asOf,
  e.viewpoint AS viewpoint, where.text AS place, what.text AS asked, e.touchedKinds AS kinds, e.touchedIds AS ids,
  e.writer AS writer, e.number AS number
ORDER BY at DESC, id DESC
