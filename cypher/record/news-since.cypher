// name: record/news-since
// purpose: What was changed in the last seconds, by the clock of the store, for the process that tells open pages
// mode: write
// params: seconds INTEGER
// returns: act, at, by, byName, what, statements, things
// budget: by what was changed in those seconds
CYPHER 25
MATCH (n:News)
WHERE n.at >= datetime.realtime() - duration({seconds: $seconds})
RETURN n.act AS act, n.at AS at, n.by AS by, n.byName AS byName, n.what AS what,
  n.statements AS statements, n.things AS things
ORDER BY at
