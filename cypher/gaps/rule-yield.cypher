// name: gaps/rule-yield
// purpose: What asking each type of agency brought: requests, answers with information, answers that a decision cites
// mode: read
// params: from DATETIME, until DATETIME
// returns: type, asked, informed, cited
// budget: by the number of requests
CYPHER 25
MATCH (r:Request)-[:NAMES {as: 'agency'}]->(a:Agency)
WHERE r.withdrawnAt IS NULL AND r.agency = a.id
  AND ($everything OR r.sealedBy IS NULL OR all(seal IN r.sealedBy WHERE seal IN $opens))
  AND ($everything OR a.sealedBy IS NULL OR all(seal IN a.sealedBy WHERE seal IN $opens))
WITH r, a.type AS type,
  CASE WHEN r.asked_at IS :: DATE NOT NULL THEN datetime({date: r.asked_at, timezone: 'Europe/London'}) ELSE r.asked_at END AS asked,
  CASE WHEN r.responded_at IS :: DATE NOT NULL THEN datetime({date: r.responded_at, timezone: 'Europe/London'}) ELSE r.responded_at END AS answered
WHERE asked >= $from AND asked <= $until
WITH r, type, coalesce(r.outcome = 'information' AND answered <= $until, false) AS informed
WITH type, informed, informed AND EXISTS {
  MATCH (r)-[:NAMES {as: 'response_items'}]->(i:InformationItem)<-[:NAMES {as: 'cites'}]-(e:Enquiry)
  WHERE i.id IN r.response_items AND i.id IN e.cites
    AND i.withdrawnAt IS NULL AND e.withdrawnAt IS NULL
    AND CASE WHEN e.closed_at IS :: DATE NOT NULL THEN datetime({date: e.closed_at, timezone: 'Europe/London'}) ELSE e.closed_at END <= $until
    AND ($everything OR i.sealedBy IS NULL OR all(seal IN i.sealedBy WHERE seal IN $opens))
    AND ($everything OR e.sealedBy IS NULL OR all(seal IN e.sealedBy WHERE seal IN $opens))
} AS cited
RETURN type, count(*) AS asked, sum(CASE WHEN informed THEN 1 ELSE 0 END) AS informed,
  sum(CASE WHEN cited THEN 1 ELSE 0 END) AS cited
ORDER BY type
