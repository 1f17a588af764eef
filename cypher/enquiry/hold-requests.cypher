// name: enquiry/hold-requests
// purpose: Hold requests until the change that answers them is made, and say which of them have no answer of their own
// mode: write
// params: ids LIST<STRING>, agency STRING
// returns: id, delivered, open
// budget: one seek a request
CYPHER 25
UNWIND $ids AS id
MATCH (r:Statement {id: id})
USING INDEX SEEK r:Statement(id)
// Locks it, so that of two who answer at once the second finds what the first said.
SET r.line = r.line
WITH r
WHERE r:Request AND r.withdrawnAt IS NULL AND ($agency = '' OR r.agency = $agency)
RETURN r.id AS id, coalesce(r.delivered, r.id) AS delivered, r.outcome IS NULL OR r.responded_at IS NULL AS open
