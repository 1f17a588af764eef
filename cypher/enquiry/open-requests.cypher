// name: enquiry/open-requests
// purpose: Requests that wait for an answer, the latest asked first: nobody set them aside, and their enquiry is open or was closed lately
// mode: read
// params: aside LIST<STRING>, closedSince DATE, many INTEGER
// returns: id
// budget: by the number of requests without an answer of their own
CYPHER 25
MATCH (r:Unanswered)
WHERE r.withdrawnAt IS NULL AND (r.outcome IS NULL OR r.responded_at IS NULL)
  AND ($everything OR r.sealedBy IS NULL OR all(seal IN r.sealedBy WHERE seal IN $opens))
  AND NOT r.id IN $aside AND NOT coalesce(r.delivered, '') IN $aside
  AND NOT EXISTS {
    MATCH (r)-[:NAMES {as: 'enquiry'}]->(e:Enquiry)
    WHERE e.id = r.enquiry AND e.closed_at IS NOT NULL AND date(e.closed_at) < $closedSince
  }
WITH r, coalesce(date(r.asked_at), date('0001-01-01')) AS asked
ORDER BY asked DESC, r.id DESC LIMIT $many
RETURN r.id AS id
