// name: enquiry/answered-by-agency
// purpose: What an agency answered lately, the latest answer first
// mode: read
// params: agency STRING, since DATE, sinceMoment DATETIME, many INTEGER
// returns: id
// budget: by what the agency answered lately
CYPHER 25
// A bare day and a moment are two types to an index.
CALL () {
  MATCH (r:Request)
  WHERE r.agency = $agency AND r.responded_at >= $sinceMoment
  RETURN r
  UNION ALL
  MATCH (r:Request)
  WHERE r.agency = $agency AND r.responded_at >= $since
  RETURN r
}
WITH r
WHERE r.withdrawnAt IS NULL AND r.outcome IS NOT NULL
  AND ($everything OR r.sealedBy IS NULL OR all(seal IN r.sealedBy WHERE seal IN $opens))
WITH r, date(r.responded_at) AS day, CASE WHEN valueType(r.responded_at) STARTS WITH 'DATE' THEN null ELSE r.responded_at END AS at
ORDER BY day DESC, at DESC, r.id DESC LIMIT $many
RETURN r.id AS id
