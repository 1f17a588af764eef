// name: enquiry/remind
// purpose: Note that requests were brought to mind again
// mode: write
// params: rows LIST<MAP>
// returns: id
// budget: one seek a request
CYPHER 25
UNWIND $rows AS row
MATCH (r:Statement {id: row.request})
USING INDEX SEEK r:Statement(id)
CREATE (r)<-[:REMINDS]-(m:Reminder)
SET m = row.reminder
RETURN m.id AS id
