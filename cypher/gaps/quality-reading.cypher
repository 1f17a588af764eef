// name: gaps/quality-reading
// purpose: Agencies that report reading: what they received, and of how much of it a reading is recorded
// mode: read
// params: none
// returns: agency, name, phone, email, rows, said
// budget: by what such agencies received
CYPHER 25
MATCH (a:Agency {reports_reading: 'yes'})
WHERE ($everything OR a.sealedBy IS NULL OR all(seal IN a.sealedBy WHERE seal IN $opens))
MATCH (a)<-[:NAMES {as: 'shared_with'}]-(s:Share)
WHERE s.received_at IS NOT NULL AND ($everything OR s.sealedBy IS NULL OR all(seal IN s.sealedBy WHERE seal IN $opens))
WITH a, count(s) AS rows, count(s.read_at) AS said
RETURN a.id AS agency, a.name AS name, a.phone AS phone, a.email AS email, rows, said
ORDER BY toLower(name), agency
