// name: information/sent-to-agency
// purpose: What an agency was sent lately, the latest first, as its own desk shows it
// mode: read
// params: agency STRING, since DATE, sinceMoment DATETIME, many INTEGER
// returns: s, earlier, version, restricted, reports
// budget: by the number of shares with the agency in that time
CYPHER 25
MATCH (a:Statement {id: $agency})
USING INDEX SEEK a:Statement(id)
WHERE a.withdrawnAt IS NULL AND ($everything OR a.sealedBy IS NULL OR all(seal IN a.sealedBy WHERE seal IN $opens))
CALL (a) {
  CALL (a) {
    MATCH (s:Share)
    USING INDEX SEEK s:Share(shared_with, shared_at)
    WHERE s.shared_with = a.id AND s.shared_at >= $since
    RETURN s
    UNION ALL
    MATCH (s:Share)
    USING INDEX SEEK s:Share(shared_with, shared_at)
    WHERE s.shared_with = a.id AND s.shared_at >= $sinceMoment
    RETURN s
  }
  WITH s
  WHERE s.withdrawnAt IS NULL AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
  WITH s ORDER BY date(s.shared_at) DESC, s.id DESC LIMIT $many
  RETURN s
}
MATCH (i:Statement {id: s.item})
USING INDEX SEEK i:Statement(id)
WHERE i.withdrawnAt IS NULL AND ($everything OR i.sealedBy IS NULL OR all(seal IN i.sealedBy WHERE seal IN $opens))
RETURN s, [] AS earlier, coalesce(s.delivery, '') AS version,
  coalesce(i.protection = 'restricted' AND NOT ($everything OR i.id IN $opens), false) AS restricted,
  coalesce(a.reports_reading = 'yes', false) AS reports
ORDER BY date(s.shared_at) DESC, s.id DESC
