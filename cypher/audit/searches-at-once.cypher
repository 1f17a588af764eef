// name: audit/searches-at-once
// purpose: Accounts that searched very often within ten minutes
// mode: read
// params: since DATETIME, until DATETIME, least INTEGER
// returns: account, day, times
// budget: by the number of searches of the days asked for
// unlensed: how often accounts searched; nothing of what was shown
CYPHER 25
MATCH (e:AccessEvent)
WHERE e.what = 'SEARCHED' AND e.at >= $since AND e.at <= $until AND NOT e.system
WITH e.account AS account, e.at.epochSeconds / 600 AS stretch, min(e.at) AS first, count(*) AS times
WHERE times >= $least
WITH account, toString(date(datetime({datetime: first, timezone: 'Europe/London'}))) AS day, max(times) AS times
RETURN account, day, times
