// name: partnership/answers
// purpose: What was asked in some time: when, how many days until the answer, whether it brought items, and whether a decision made after it names one
// mode: read
// params: from DATETIME, until DATETIME
// returns: asked, days, brought, named, many
// budget: by the number of requests
CYPHER 25
MATCH (r:Request)
WHERE r.withdrawnAt IS NULL
  AND ($everything OR r.sealedBy IS NULL OR all(seal IN r.sealedBy WHERE seal IN $opens))
WITH r,
  CASE WHEN r.asked_at IS :: DATE NOT NULL THEN datetime({date: r.asked_at, timezone: 'Europe/London'}) ELSE r.asked_at END AS asked,
  CASE WHEN r.responded_at IS :: DATE NOT NULL THEN datetime({date: r.responded_at, timezone: 'Europe/London'}) ELSE r.responded_at END AS answered
WHERE asked >= $from AND asked <= $until
WITH r, date(asked) AS asked, CASE WHEN answered <= $until THEN date(answered) END AS answered
OPTIONAL MATCH (r)-[:NAMES {as: 'enquiry'}]->(e:Enquiry)
WHERE e.withdrawnAt IS NULL AND e.closed_at IS NOT NULL
  AND ($everything OR e.sealedBy IS NULL OR all(seal IN e.sealedBy WHERE seal IN $opens))
WITH asked, CASE WHEN answered IS NULL THEN NULL ELSE duration.inDays(asked, answered).days END AS days,
  r.outcome = 'information' AND size(coalesce(r.response_items, [])) > 0
    AND e IS NOT NULL AND date(e.closed_at) >= answered AS brought,
  any(item IN coalesce(r.response_items, []) WHERE item IN coalesce(e.cites, [])) AS named
RETURN toString(date.truncate('quarter', asked)) AS asked, toString(days) AS days, coalesce(brought, false) AS brought,
  coalesce(named, false) AS named, count(*) AS many
