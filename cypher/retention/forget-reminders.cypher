// name: retention/forget-reminders
// purpose: Delete reminders of requests that go
// mode: write
// params: ids LIST<STRING>
// returns: nothing
// budget: by the reminders
CYPHER 25
UNWIND $ids AS id
MATCH (s:Statement {id: id})<-[:REMINDS]-(m:Reminder)
USING INDEX SEEK s:Statement(id)
DETACH DELETE m
