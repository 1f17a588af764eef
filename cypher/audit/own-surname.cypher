// name: audit/own-surname
// purpose: Accounts that were shown records of people who bear the surname of the account's holder
// mode: read
// params: since DATETIME, until DATETIME, whats LIST<STRING>, least INTEGER
// returns: account, day, times
// budget: by what was shown on the days asked for
CYPHER 25
MATCH (e:AccessEvent)
USING INDEX SEEK e:AccessEvent(at)
WHERE e.at >= $since AND e.at <= $until AND e.what IN $whats AND NOT e.system AND size(e.touchedIds) > 0
MATCH (a:Account {id: e.account})
WITH e, toLower(split(a.displayName, ' ')[-1]) AS surname
UNWIND e.touchedIds AS id
WITH DISTINCT e.account AS account, date(datetime({datetime: e.at, timezone: 'Europe/London'})) AS day, id, surname
MATCH (p:Statement {id: id})
USING INDEX SEEK p:Statement(id)
WHERE ($everything OR p.sealedBy IS NULL OR all(seal IN p.sealedBy WHERE seal IN $opens))
  AND p:PersonRecord AND toLower(p.family_name) = surname
WITH account, day, count(p) AS times
WHERE times >= $least
RETURN account, toString(day) AS day, times
