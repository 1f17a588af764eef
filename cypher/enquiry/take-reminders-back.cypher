// name: enquiry/take-reminders-back
// purpose: Take reminders back that were noted by mistake; that they were noted stays
// mode: write
// params: requests LIST<STRING>, ids LIST<STRING>, at DATETIME, by STRING
// returns: nothing
// budget: one seek a request, and its reminders
CYPHER 25
UNWIND $requests AS request
MATCH (r:Statement {id: request})<-[:REMINDS]-(m:Reminder)
USING INDEX SEEK r:Statement(id)
WHERE m.id IN $ids AND m.withdrawnAt IS NULL
SET m.withdrawnAt = $at, m.withdrawnBy = $by
