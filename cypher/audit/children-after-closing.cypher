// name: audit/children-after-closing
// purpose: Accounts that were shown, on one day, many children whose last enquiry had closed long before
// mode: read
// params: since DATETIME, until DATETIME, whats LIST<STRING>, least INTEGER, days INTEGER
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
  AND EXISTS {
    MATCH (p)<-[:NAMES {as: 'child'}]-(q:Enquiry)
    WHERE ($everything OR q.sealedBy IS NULL OR all(seal IN q.sealedBy WHERE seal IN $opens))
  }
  AND NOT EXISTS {
    MATCH (p)<-[:NAMES {as: 'child'}]-(q:Enquiry)
    WHERE (q.closed_at IS NULL OR date(q.closed_at) > day - duration({days: $days}))
      AND ($everything OR q.sealedBy IS NULL OR all(seal IN q.sealedBy WHERE seal IN $opens))
  }
WITH account, day, count(p) AS times
WHERE times >= $least
RETURN account, toString(day) AS day, times
