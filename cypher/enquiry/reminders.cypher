// name: enquiry/reminders
// purpose: When some requests were brought to mind again, by whom and how, the latest first
// mode: read
// params: ids LIST<STRING>
// returns: id, request, at, by, how
// budget: one seek a request, and its reminders
CYPHER 25
UNWIND $ids AS id
MATCH (r:Statement {id: id})<-[:REMINDS]-(m:Reminder)
USING INDEX SEEK r:Statement(id)
WHERE m.withdrawnAt IS NULL
  AND ($everything OR r.sealedBy IS NULL OR all(seal IN r.sealedBy WHERE seal IN $opens))
RETURN m.id AS id, r.id AS request, m.at AS at, m.byName AS by, m.how AS how
ORDER BY m.at DESC, m.id DESC
