// name: enquiry/answered-meanwhile
// purpose: What was answered beside some requests and was not seen by whoever answers now, looked at within a change
// mode: write
// params: ids LIST<STRING>, seen LIST<STRING>
// returns: id
// budget: by the requests about the same people and homes
CYPHER 25
UNWIND $ids AS id
MATCH (r:Statement {id: id})
USING INDEX SEEK r:Statement(id)
MATCH (r)-[:NAMES]->(about:PersonRecord|Household)<-[:NAMES]-(o:Request)
// A sealed answer stops nobody: those whom it would stop cannot see it.
WHERE about.id IN [r.about, r.household]
  AND o.agency = r.agency AND coalesce(o.about, '') = coalesce(r.about, '')
  AND coalesce(o.household, '') = coalesce(r.household, '') AND coalesce(o.enquiry, '') = coalesce(r.enquiry, '')
  AND o.saidBy IS NOT NULL AND o.withdrawnAt IS NULL AND o.responded_at IS NOT NULL AND o.sealedBy IS NULL
  AND NOT o.id IN $seen
RETURN DISTINCT o.id AS id
