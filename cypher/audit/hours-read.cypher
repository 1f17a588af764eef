// name: audit/hours-read
// purpose: On how many entries of people each account stands in each hour of each day in London
// mode: read
// params: since DATETIME, until DATETIME, whats LIST<STRING>
// returns: account, day, hour, times
// budget: by the number of entries of the days asked for
// unlensed: when accounts looked; nothing of what was shown
CYPHER 25
MATCH (e:AccessEvent)
WHERE e.at >= $since AND e.at <= $until AND e.what IN $whats AND NOT e.system
WITH e.account AS account, datetime({datetime: e.at, timezone: 'Europe/London'}) AS at
RETURN account, toString(date(at)) AS day, at.hour AS hour, count(*) AS times
