// name: enquiry/requests-to-agency
// purpose: What an agency was asked and waits for its answer, and what it answered lately; the latest asked first
// mode: read
// params: aside LIST<STRING>, agency STRING, closedSince DATE, answeredSince DATE, many INTEGER
// returns: id, open
// budget: by the number of requests to the agency
CYPHER 25
MATCH (a:Statement {id: $agency})<-[:NAMES {as: 'agency'}]-(r:Request)
USING INDEX SEEK a:Statement(id)
WHERE r.withdrawnAt IS NULL AND r.agency = $agency
  AND ($everything OR r.sealedBy IS NULL OR all(seal IN r.sealedBy WHERE seal IN $opens))
WITH r, r.outcome IS NULL OR r.responded_at IS NULL AS open
WHERE open
    AND NOT r.id IN $aside AND NOT coalesce(r.delivered, '') IN $aside
    AND NOT EXISTS {
      MATCH (r)-[:NAMES {as: 'enquiry'}]->(e:Enquiry)
      WHERE e.id = r.enquiry AND e.closed_at IS NOT NULL AND date(e.closed_at) < $closedSince
    }
  OR NOT open AND date(r.responded_at) >= $answeredSince
WITH r, open, coalesce(date(r.asked_at), date('0001-01-01')) AS asked
ORDER BY asked DESC, r.id DESC LIMIT $many
RETURN r.id AS id, open
