// name: audit/children-without-enquiry
// purpose: Accounts that were shown many children on one day about whom no enquiry is recorded
// mode: read
// params: since DATETIME, until DATETIME, whats LIST<STRING>, least INTEGER
// returns: account, day, times
// budget: by what was shown on the days asked for
CYPHER 25
MATCH (e:AccessEvent)
USING INDEX SEEK e:AccessEvent(at)
WHERE e.at >= $since AND e.at <= $until AND e.what IN $whats AND NOT e.system AND size(e.touchedIds) > 0
UNWIND e.touchedIds AS id
WITH DISTINCT e.account AS account, date(datetime({datetime: e.at, timezone: 'Europe/London'})) AS day, id
MATCH (p:Statement {id: id})
USING INDEX SEEK p:Statement(id)
WHERE ($everything OR p.sealedBy IS NULL OR all(seal IN p.sealedBy WHERE seal IN $opens))
  AND p.kind IN ['child', 'unborn'] AND NOT EXISTS {
    MATCH (p)<-[:NAMES {as: 'child'}]-(q:Enquiry)
    WHERE ($everything OR q.sealedBy IS NULL OR all(seal IN q.sealedBy WHERE seal IN $opens))
  }
WITH account, day, count(p) AS times
WHERE times >= $least
RETURN account, toString(day) AS day, times
